import { join } from 'node:path';
import { childEnvironment, modules, pinnedNode } from './pinned-node.mjs';
import { run } from './run.mjs';

/** Runs Nx targets, from its cache where nothing changed. Nothing of Nx stays running afterwards. */
export function nx(args, options = {}) {
  return run(pinnedNode(), [join(modules, 'nx', 'dist', 'bin', 'nx.js'), ...args], { ...options, env: childEnvironment(options.env) });
}

/** Builds the rules, the API and the web app. */
export async function buildAll() {
  const result = await nx(['run-many', '-t', 'build', '-p', '@kaskade/shared', '@kaskade/api', '@kaskade/web', '--output-style=static']);
  if (!result.ok) throw new Error(`Kaskade could not be built:\n${result.output}`);
  return result;
}
