import { resolve } from 'node:path';
import { workspace } from '../workspace/pinned-node.mjs';

const DEFAULT_PORT = 3000;

/**
 * The few settings the launcher itself needs before anything is installed. The schema in apps/api/src/platform/config
 * has the last word on all of them.
 */
export function launchSettings(env) {
  const faults = [];
  const port = env.PORT?.trim() ? portIn(env.PORT.trim()) : DEFAULT_PORT;
  if (port === null) faults.push(`PORT=${env.PORT} does not fit. It wants a port number from 1 to 65535.`);
  if (env.DATA_DIR?.includes('\0')) faults.push('DATA_DIR does not fit. It wants a folder that Kaskade may write to.');
  return {
    faults,
    port,
    host: env.HOST?.trim() || '0.0.0.0',
    dataDir: resolve(workspace, env.DATA_DIR?.trim() || '.kaskade'),
    ownDatabase: env.DATABASE_URL?.trim() ? env.DATABASE_URL.trim() : null,
  };
}

function portIn(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port >= 1 && port <= 65_535 ? port : null;
}
