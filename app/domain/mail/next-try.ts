const minute = 60_000;
const day = 24 * 60 * minute;
const waits = [1, 5, 15, 60, 180].map((minutes) => minutes * minute);
const longestWait = 6 * 60 * minute;

/** As long as mail servers among each other usually try (RFC 5321, 4.5.4.1: at least four to five days). */
const longestTrying = 5 * day;

/** When a mail that could not be handed over `attempts` times is tried again; `undefined` when it has been tried long enough. */
export function nextTry(createdAt: Date, attempts: number, now: Date): Date | undefined {
  if (now.getTime() - createdAt.getTime() >= longestTrying) return undefined;
  return new Date(now.getTime() + (waits[attempts - 1] ?? longestWait));
}
