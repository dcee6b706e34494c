import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

export interface LoadResult {
  readonly accepted: number;
  /** What was answered to requests that were not accepted. */
  readonly refusals: readonly string[];
  /** Accepted requests a second. */
  readonly rate: number;
  /** Milliseconds within which 99 of 100 requests were answered. */
  readonly p99: number;
}

export interface LoadRequest {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Connections kept open, as many as a busy front proxy keeps. */
export const CONNECTIONS = 32;

/** @returns `null` when accepted, otherwise the answer */
function post(agent: Agent, origin: URL, { path, headers, body }: LoadRequest): Promise<string | null> {
  const content = JSON.stringify(body);
  return new Promise((done, failed) => {
    const sent = request(
      {
        agent,
        host: origin.hostname,
        port: origin.port,
        method: 'POST',
        path,
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json',
          'Content-Length': Buffer.byteLength(content),
          ...headers,
        },
      },
      (reply) => {
        const { statusCode = 0 } = reply;
        let answer = '';
        reply.setEncoding('utf8');
        reply.on('data', (part: string) => (answer += part));
        reply.on('end', () => {
          done(
            statusCode >= 200 && statusCode < 300 ? null : `${String(statusCode)} ${answer.slice(0, 300)}`,
          );
        });
      },
    );
    sent.on('error', failed);
    sent.end(content);
  });
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Sends every request once, as many at a time as there are connections, as fast as they are answered. */
export async function run(address: string, requests: readonly LoadRequest[]): Promise<LoadResult> {
  const origin = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const refusals: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = requests[next++]; item !== undefined; item = requests[next++]) {
      const started = performance.now();
      const refusal = await post(agent, origin, item);
      times.push(performance.now() - started);
      if (refusal !== null) refusals.push(refusal);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  const accepted = requests.length - refusals.length;
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    accepted,
    refusals,
    rate: accepted / seconds,
    p99: percentile(times, 0.99),
  };
}
