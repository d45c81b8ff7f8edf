import { randomBytes } from 'node:crypto';
import { openConnection } from './connection';

/** What to ask of which server, for how long. `{key}` in the request is a new random key of 22 characters each time. */
export type Plan = {
  port: number;
  connections: number;
  seconds: number;
  request: string;
  /** Any other answer is counted as wrong. `head` is a pattern for the head, `bytes` the length of the body. */
  expected: { status: number; head?: string; bytes?: number };
};

/** Latencies in milliseconds. `keys` are those of the requests that were answered as expected. */
export type Load = {
  perSecond: number;
  p50: number;
  p99: number;
  answers: number;
  wrong: number;
  /** The head of the first wrong answer. */
  example: string;
  keys: string[];
};

/** Keeps every connection busy until time is up, then lets the open requests be answered. */
export async function load({ port, connections, seconds, request, expected }: Plan): Promise<Load> {
  const latencies: number[] = [];
  const keys: string[] = [];
  const isKeyed = request.includes('{key}');
  const pattern = new RegExp(expected.head ?? '', 'im');
  let wrong = 0;
  let example = '';
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const keepBusy = async (connection: (typeof open)[number]) => {
    while (performance.now() < end) {
      const key = isKeyed ? randomBytes(16).toString('base64url') : '';
      const asked = performance.now();
      const { status, head, bytes } = await connection.ask(isKeyed ? request.replaceAll('{key}', key) : request);
      latencies.push(performance.now() - asked);
      if (status === expected.status && bytes === (expected.bytes ?? bytes) && pattern.test(head)) {
        if (isKeyed) keys.push(key);
      } else {
        wrong += 1;
        example ||= head;
      }
    }
    connection.close();
  };
  await Promise.all(open.map(keepBusy));
  const took = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  const answers = latencies.length;
  return { perSecond: answers / took, p50: at(0.5), p99: at(0.99), answers, wrong, example, keys };
}
