import { type Channel, channels, type DispositionResult, dispositionResults } from '../vocabulary';

/** What a total needs to know of one comment. */
export type CountedComment = {
  receiptId: string;
  channel: Channel;
  late: boolean;
  withdrawn: boolean;
  result: DispositionResult | null;
};

export type Totals = {
  receipts: number;
  opinions: number;
  late: number;
  withdrawn: number;
  byChannel: Record<Channel, number>;
  byResult: Record<DispositionResult, number>;
};

const countBy = <K extends string>(keys: readonly K[], has: (key: K) => number) =>
  Object.fromEntries(keys.map((key) => [key, has(key)])) as Record<K, number>;

/**
 * The totals of a feedback report. `opinions` are all that stand (withdrawn ones are counted apart); late ones are among them
 * and said once more in `late`. Channels and results both add up to `opinions` once every comment is answered.
 */
export function totalsOf(comments: readonly CountedComment[]): Totals {
  const standing = comments.filter(({ withdrawn }) => !withdrawn);
  return {
    receipts: new Set(standing.map(({ receiptId }) => receiptId)).size,
    opinions: standing.length,
    late: standing.filter(({ late }) => late).length,
    withdrawn: comments.length - standing.length,
    byChannel: countBy(channels, (key) => standing.filter(({ channel }) => channel === key).length),
    byResult: countBy(dispositionResults, (key) => standing.filter(({ result }) => result === key).length),
  };
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

/** Whether a report's totals reconcile: by channel and by result they give the same number of opinions. */
export const reconciles = ({ opinions, byChannel, byResult }: Totals): boolean =>
  sum(byChannel) === opinions && sum(byResult) === opinions;
