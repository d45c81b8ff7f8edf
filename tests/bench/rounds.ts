import type { Load, Plan } from './load';
import { memory, processorTime } from './processor';
import { measure, type Server } from './roles';

/** One kind of question at so many connections, as one server answered it: medians of the rounds. */
export type Row = Pick<Load, 'perSecond' | 'p50' | 'p99'> & {
  what: string;
  connections: number;
  /** Microseconds of the server's processor for an answer; tells more than the clock on a machine that others use. */
  processor: number | undefined;
  megabytes: number | undefined;
  wrong: number;
  /** The head of a wrong answer. */
  example: string;
};

export type Contestant = { what: string; server: Server; plan: Omit<Plan, 'port' | 'connections' | 'seconds'> };
export type Effort = { seconds: number; rounds: number; connections: number[] };

/**
 * Asks the contestants in turn, A B A B …, so that what else the machine does meets both. `seen` hears of every load that a
 * contestant answered.
 */
export async function compete(
  contestants: Contestant[],
  { seconds, rounds, connections }: Effort,
  seen: (contestant: Contestant, load: Load) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  // Nobody is measured while their code is still being compiled.
  for (const contestant of contestants) {
    const { server, plan } = contestant;
    seen(contestant, await measure({ ...plan, port: server.port, connections: 32, seconds: Math.max(3, seconds) }));
  }
  for (const count of connections) {
    const results = contestants.map(() => [] as Omit<Row, 'what' | 'connections'>[]);
    for (let round = 0; round < rounds; round++) {
      for (const [at, contestant] of contestants.entries()) {
        const { server, plan } = contestant;
        const before = processorTime(server.pid);
        const load = await measure({ ...plan, port: server.port, connections: count, seconds });
        const used = processorTime(server.pid);
        const processor = used && before !== undefined ? ((used - before) * 1000) / load.answers : undefined;
        results[at]!.push({ ...load, processor, megabytes: memory(server.pid) });
        seen(contestant, load);
      }
    }
    for (const [at, { what }] of contestants.entries()) {
      rows.push({ what, connections: count, ...medians(results[at]!) });
    }
  }
  return rows;
}

/** The median of what there is. */
export const middle = (values: (number | undefined)[]) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

function medians(results: Omit<Row, 'what' | 'connections'>[]) {
  const of = (name: 'perSecond' | 'p50' | 'p99' | 'processor' | 'megabytes') =>
    middle(results.map((result) => result[name]));
  return {
    perSecond: of('perSecond') ?? 0,
    p50: of('p50') ?? 0,
    p99: of('p99') ?? 0,
    processor: of('processor'),
    megabytes: of('megabytes'),
    wrong: results.reduce((sum, { wrong }) => sum + wrong, 0),
    example: results.find(({ example }) => example)?.example ?? '',
  };
}

/** The median time of a piece of work in milliseconds, after one run that does not count. */
export function median(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return middle(times) ?? 0;
}
