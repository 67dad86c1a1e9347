import { createServer } from 'node:net';

/** A port of the loopback address that is free now. */
export async function anyFreePort() {
  return listenOnce(0, '127.0.0.1');
}

/** The wanted port, or the next higher one that nobody listens on. */
export async function firstFreePort(wanted, host) {
  for (let port = wanted; port <= 65_535; port += 1) {
    if ((await listenOnce(port, host)) !== null) return port;
  }
  throw new Error(`No port from ${wanted} to 65535 is free.`);
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (fault) => {
      if (fault.code === 'EADDRINUSE' || fault.code === 'EACCES') resolve(null);
      else reject(fault);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
