import type { Read } from 'db/database';
import { consultationChanges } from 'db/schema/consultation-changes';
import { asc, eq } from 'drizzle-orm';
import { closingDay } from '~/domain/calendar/day';
import type { NoticeSnapshot } from '~/domain/consultation/notice-snapshot';

type Channel = Exclude<keyof NoticeSnapshot['consultation']['channels'], 'online'>;
/** Every change to a published notice, the latest first: its kind, its reason, and what it changed, old beside new. */
export async function noticeChanges(read: Read, consultationId: string) {
  const rows = await changeRows(read, consultationId);
  return rows
    .map(({ id, kind, reason, changedAt, before, after }) => ({
      id,
      kind,
      reason,
      at: changedAt,
      closing:
        before.closesAt && after.closesAt
          ? { from: closingDay(new Date(before.closesAt)), to: closingDay(new Date(after.closesAt)) }
          : null,
      channels: changedChannels(before.channels ?? {}, after.channels ?? {}),
    }))
    .reverse();
}

/** The rows of every change to a notice, in order. */
export const changeRows = (read: Read, consultationId: string) =>
  read
    .select()
    .from(consultationChanges)
    .where(eq(consultationChanges.consultationId, consultationId))
    .orderBy(asc(consultationChanges.changedAt), asc(consultationChanges.id));

/** The period as it was judged last: when it was lengthened, else when the notice went out. */
export async function judgedPeriod(read: Read, consultationId: string, snapshot: NoticeSnapshot) {
  const judged = (await changeRows(read, consultationId))
    .filter(({ period }) => period !== null)
    .sort(byClosing)
    .at(-1);
  return judged ? { ...snapshot.period, ...(JSON.parse(judged.period!) as object) } : snapshot.period;
}

/** A closing is never moved earlier, so this is the order in which they were set, whatever the clock said. */
export const byClosing = (a: Changed, b: Changed) => ((a.after.closesAt ?? '') < (b.after.closesAt ?? '') ? -1 : 1);
type Changed = { after: { closesAt?: string } };

const offline: Channel[] = ['post', 'email', 'phone', 'fax', 'counter'];

const changedChannels = (before: Partial<Record<Channel, string>>, after: Partial<Record<Channel, string>>) =>
  offline
    .filter((channel) => (before[channel] ?? '') !== (after[channel] ?? ''))
    .map((channel) => ({ channel, from: before[channel] ?? '', to: after[channel] ?? '' }));
