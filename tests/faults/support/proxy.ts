import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A database server as seen through a cable that can be pulled. */
export interface Proxy {
  readonly port: number;
  /** Ends every connection and takes no new one. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

export async function createProxy(host: string, port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((incoming) => {
    if (isCut) {
      incoming.destroy();
      return;
    }
    const outgoing = connect(port, host);
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one);
      // An error ends a socket; what is left to do is to end its other half.
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port: own } = server.address() as AddressInfo;
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: own,
    cut() {
      isCut = true;
      endAll();
    },
    restore() {
      isCut = false;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        endAll();
      }),
  };
}
