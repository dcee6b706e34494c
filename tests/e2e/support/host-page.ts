import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';

const FOLDER = resolve(__dirname, '..', '..', '..', 'examples', 'plain-html');
const WRITTEN_FOR = 'http://localhost:1337';
const TYPES = { '/': ['index.html', 'text/html'], '/page.css': ['page.css', 'text/css'] } as const;

export interface HostPage {
  readonly origin: string;
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') failed(new Error('no port'));
      else done(address.port);
    });
  });
}

const isServed = (path: string | undefined): path is keyof typeof TYPES =>
  path !== undefined && path in TYPES;

/** Serves examples/plain-html from an origin of its own, with the citizen site's address in it. */
export async function serveHostPage(citizenSite: string): Promise<HostPage> {
  const server = createServer((request, reply) => {
    if (!isServed(request.url)) {
      reply.writeHead(404).end();
      return;
    }
    const [file, type] = TYPES[request.url];
    const content = readFileSync(resolve(FOLDER, file), 'utf8').replaceAll(WRITTEN_FOR, citizenSite);
    reply.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((done, failed) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? done() : failed(error)));
      }),
  };
}
