import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BarePage {
  readonly address: string;
  close(): Promise<void>;
}

/** The words of a page and nothing else: no styles, no scripts. What it costs, this computer's browser costs. */
export async function serveBare(html: string): Promise<BarePage> {
  const bare = html.replace(/<link rel="stylesheet"[^>]*>|<script[\s\S]*?<\/script>/gu, '');
  const server: Server = createServer((_request, reply) => {
    reply.setHeader('Content-Type', 'text/html; charset=utf-8');
    reply.end(bare);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
      }),
  };
}
