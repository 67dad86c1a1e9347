import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPostgres } from '../postgres.mjs';
import { childEnvironment, pinnedNode, workspace } from '../workspace/pinned-node.mjs';

const PATIENCE_WITH_THE_API = 20_000;

/** Starts the embedded database and starts it again, on the same port, whenever it ends without having been asked to. */
export async function keepDatabaseRunning(dataDir, say) {
  let asked = false;
  let server = await startPostgres({ dataDir, say });
  const watch = (running) =>
    running.process.once('close', async () => {
      if (asked) return;
      say('The database ended unexpectedly; starting it again.');
      try {
        server = await startPostgres({ dataDir, say, port: running.port });
        if (asked) await server.stop();
        else watch(server);
      } catch (fault) {
        say(`The database could not be started again: ${fault.message}`);
      }
    });
  watch(server);
  const stop = () => {
    asked = true;
    return server.stop();
  };
  return { url: server.url, version: server.version, dataFolder: server.dataFolder, stop };
}

/** Starts the API with the pinned Node. `ended` settles with its exit code; `stop` waits until it is gone. */
export function startApi(env, { script = join(workspace, 'apps', 'api', 'dist', 'main.js'), nodeArguments = [] } = {}) {
  const preload = pathToFileURL(join(workspace, 'tools', 'start', 'leave-with-parent.mjs')).href;
  const child = spawn(pinnedNode(), [...nodeArguments, '--enable-source-maps', '--import', preload, script], {
    cwd: workspace,
    env: childEnvironment(env),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((settle) => child.once('close', (code) => settle(code ?? 1)).once('error', () => settle(1)));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_WITH_THE_API);
    await ended;
    clearTimeout(force);
  };
  return { pid: child.pid, script, ended, stop };
}
