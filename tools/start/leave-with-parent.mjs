/** Loaded before the API: when the launcher is gone, however it went, the API shuts down as on SIGTERM. */
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  process.channel.unref();
}
