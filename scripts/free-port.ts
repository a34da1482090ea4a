import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A port of this machine that nothing listens on: the one that is liked, if it is free, else as the system gives it. */
export async function freePort(liked = 0): Promise<number> {
  const server = createServer();
  try {
    await once(server.listen(liked, '127.0.0.1'), 'listening');
  } catch (error) {
    if (liked === 0) throw error;
    return freePort();
  }
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
