import { whenOrphaned } from './orphan.mjs';

/**
 * What has to be stopped, last begun first. Ctrl-C, a signal or the death of npm stops everything and ends the process.
 * Answers `add` for a thing to stop, and `all` to stop now.
 */
export function stopsOnSignals(say) {
  const stops = [];
  let stopping = null;
  const all = () => {
    stopping ??= (async () => {
      while (stops.length > 0) await stops.pop()();
    })();
    return stopping;
  };
  const leave = async () => {
    if (!stopping) say('\nStopping Kaskade …');
    await all();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);
  whenOrphaned(leave);
  return { add: (stop) => stops.push(stop), all };
}
