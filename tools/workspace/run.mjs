import { spawn } from 'node:child_process';
import { workspace } from './pinned-node.mjs';

const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/**
 * Runs a command in the workspace and answers `{ ok, code, output, seconds }`.
 * With `show` its output is seen while it runs; otherwise it is only collected.
 */
export function run(command, args, { show = false, env = process.env, cwd = workspace, input } = {}) {
  const startedAt = performance.now();
  return new Promise((done) => {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const child = spawn(command, args, { cwd, env, stdio: show ? [stdin, 'inherit', 'inherit'] : [stdin, 'pipe', 'pipe'] });
    running.add(child);
    child.once('close', () => running.delete(child));
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    if (input !== undefined) child.stdin.end(input);
    const finish = (code, fault = '') =>
      done({ ok: code === 0, code, output: Buffer.concat(chunks).toString() + fault, seconds: (performance.now() - startedAt) / 1000 });
    child.once('error', (fault) => finish(127, `${fault.message}\n`));
    child.once('close', (code, signal) => finish(code ?? 1, signal ? `ended by ${signal}\n` : ''));
  });
}
