import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How often one key may do a thing before it has to wait. */
export type Limits = { mayProceed(kind: keyof ReturnType<typeof limits>, key: string): Promise<boolean> };

// Points per seconds. A village may sit behind one address, so the network limits are wide and the personal ones narrow.
const limits = (commentsPerNetwork: number) => ({
  signInByName: { points: 10, duration: 15 * 60 },
  signInByNetwork: { points: 100, duration: 15 * 60 },
  receiptLookup: { points: 30, duration: 15 * 60 },
  commentByNetwork: { points: commentsPerNetwork, duration: 10 * 60 },
});

/** Limits kept in this process's memory; they start anew when it does. The county says how many comments in ten minutes. */
export function memoryLimits(commentsPerNetwork: number): Limits {
  const limiters = Object.fromEntries(
    Object.entries(limits(commentsPerNetwork)).map(([kind, options]) => [
      kind,
      new RateLimiterMemory({ ...options, keyPrefix: kind }),
    ]),
  );
  return {
    mayProceed: (kind, key) =>
      limiters[kind]!.consume(key).then(
        () => true,
        () => false,
      ),
  };
}
