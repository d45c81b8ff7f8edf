import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

type Kind = keyof ReturnType<typeof limits>;

/** How often one key may do a thing before it has to wait. */
export type Limits = {
  mayProceed(kind: Kind, key: string): Promise<boolean>;
  /** Counts one more, and says how much of its share the key has used: 1 is all of it, 2 twice as much. */
  shareUsed(kind: Kind, key: string): Promise<number>;
  /** Counts one more, and says how many seconds the key has to wait: 0 when it may proceed. */
  secondsToWait(kind: Kind, key: string): Promise<number>;
};

const minutes = 60;

// Points per seconds. A village may sit behind one address, so the network limits are wide and the personal ones narrow.
const limits = (commentsPerNetwork: number) => ({
  signInByName: { points: 10, duration: 15 * minutes },
  signInByNetwork: { points: 100, duration: 15 * minutes },
  receiptLookup: { points: 30, duration: 15 * minutes },
  // Beyond these the sender is not refused but asked for some work or a short wait (see `effort.server.ts`).
  commentByNetwork: { points: commentsPerNetwork, duration: 10 * minutes },
  applicationByNetwork: { points: 60, duration: 10 * minutes },
  // Every page of every invitation together: a village office may open many, a guesser needs more.
  invitationByNetwork: { points: 300, duration: 15 * minutes },
  // The code at the door of a meeting: forty people may share one network, one name is guessed at a few times.
  doorByNetwork: { points: 150, duration: 15 * minutes },
  doorByName: { points: 6, duration: 15 * minutes },
  signUpByNetwork: { points: 100, duration: 10 * minutes },
  answersByNetwork: { points: 300, duration: 10 * minutes },
  subscribeByNetwork: { points: 60, duration: 10 * minutes },
  // Nobody's letter box is filled by strangers who type in an address.
  letterByAddress: { points: 3, duration: 60 * minutes },
  // Programs that use the interface: with a key, and without one.
  apiByClient: { points: 600, duration: minutes },
  apiByNetwork: { points: 120, duration: minutes },
  // Those who waited because they have no script: a slower queue for each network.
  waited: { points: 60, duration: 10 * minutes },
  effortOnce: { points: 1, duration: 60 * minutes },
});

/** Limits kept in this process's memory; they start anew when it does. The county says how many comments in ten minutes. */
export function memoryLimits(commentsPerNetwork: number): Limits {
  const limiters = Object.fromEntries(
    Object.entries(limits(commentsPerNetwork)).map(([kind, options]) => [
      kind,
      new RateLimiterMemory({ ...options, keyPrefix: kind }),
    ]),
  );
  // The limiter throws its count when the share is used up.
  const count = (kind: Kind, key: string): Promise<RateLimiterRes> =>
    limiters[kind]!.consume(key).catch((used: RateLimiterRes) => used);
  return {
    shareUsed: async (kind, key) => (await count(kind, key)).consumedPoints / limiters[kind]!.points,
    secondsToWait: async (kind, key) => {
      const { consumedPoints, msBeforeNext } = await count(kind, key);
      return consumedPoints <= limiters[kind]!.points ? 0 : Math.max(1, Math.ceil(msBeforeNext / 1000));
    },
    mayProceed: async (kind, key) => (await count(kind, key)).consumedPoints <= limiters[kind]!.points,
  };
}
