import type { Read } from 'db/database';
import { agendaItems, meetings, representatives, views } from 'db/schema/meetings';
import { asc, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf } from '~/domain/calendar/day';
import { refusalsForItem } from '~/domain/meeting/agenda';
import { refusalsToPublishMeeting } from '~/domain/meeting/publication';
import { missingVoices } from '~/domain/meeting/representation';
import { rosterFigures } from '~/domain/meeting/roster-figures';
import { countsTowardTarget, yearOf } from '~/domain/meeting/target';
import { docketStanding, docketsForAgenda } from './docket-standing.server';
import { meetingApproval } from './meeting-approval.server';
import { meetingContent } from './meeting-content.server';
import { meetingFacts } from './meeting-facts.server';
import { deskRoster } from './meeting-roster.server';
import { currentProfile } from './rules-profile.server';
import { sheetsOfMeeting } from './statement.server';
import { unitsList } from './units-list.server';
import { standingConfirmations } from './view-confirmations.server';
import { latestReplies } from './view-replies.server';

/** One meeting as its secretary works on it: everything on one screen, with all that is still missing at `now`. */
export async function meetingDesk(read: Read, number: string, now: Date) {
  const [meeting] = await read.select().from(meetings).where(eq(meetings.number, number));
  if (!meeting) return undefined;
  const { id, title, heldAt, place, organId, publishedAt, correctionReason } = meeting;
  const facts = (await meetingFacts(read, id))!;
  const approval = await meetingApproval(read, id);
  const roster = await deskRoster(read, id);
  const said = await read.select().from(views).where(eq(views.meetingId, id));
  const { profile } = await currentProfile(read, now);
  const sitting = roster.filter(({ attended }) => attended);
  const seen = { heldAt, published: true, representatives: sitting.map(({ shown }) => shown), views: said };
  const { content } = await meetingContent(read, id);
  const today: Day = dayOf(now);
  const isFinished = publishedAt !== null && correctionReason === null;
  return {
    meeting: {
      ...{ id, number, title, heldAt, heldAtInBeijing: inBeijing(heldAt), place, organId, publishedAt },
      correctionReason,
    },
    approval,
    /** Whether anything but consents may be changed now. */
    isOpen: !isFinished && approval.pending === null,
    items: await itemsOf(
      read,
      id,
      facts.items.map((item) => refusalsForItem(item.facts)),
    ),
    views: await deskViews(read, said),
    roster,
    figures: rosterFigures(roster, new Set(said.map(({ representativeId }) => representativeId))),
    sheets: await sheetsOfMeeting(read, id),
    pool: await poolWithout(read, new Set(roster.map(({ id }) => id))),
    dockets: await docketsForAgenda(read),
    units: await unitsList(read),
    today,
    missing: isFinished ? [] : refusalsToPublishMeeting({ ...facts, awaitsApproval: false }, now),
    /** Who should be invited, or should have come, for the items on the agenda. */
    voices: missingVoices(content.items, heldAt > now ? roster : sitting, profile),
    /** Why it would not count toward the year's target if it were published as it stands. */
    target: countsTowardTarget(seen, yearOf(dayOf(heldAt)), profile),
  };
}

export type MeetingDesk = NonNullable<Awaited<ReturnType<typeof meetingDesk>>>;

async function itemsOf(read: Read, meetingId: string, refusals: ReturnType<typeof refusalsForItem>[]) {
  const rows = await read
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  const items = [];
  for (const [at, { id, position, title, kind, docketId, result }] of rows.entries()) {
    const docket = docketId ? await docketStanding(read, docketId) : null;
    items.push({ id, position, title, kind, docketId, result, docket, refusals: refusals[at] ?? [] });
  }
  return items;
}

/** What was said, with how each person answered when asked whether these are the own words, and what the unit reported. */
async function deskViews(read: Read, said: (typeof views.$inferSelect)[]) {
  const confirmed = await standingConfirmations(read, said);
  const replies = await latestReplies(
    read,
    said.map(({ id }) => id),
  );
  return said.map(({ id, itemId, representativeId, body, adoption, reason, responsibleUnitId, dueOn }) => {
    const { answer, method, remark } = confirmed.get(id) ?? {};
    const asked = answer && method ? { answer, method, remark: remark ?? '' } : null;
    const reply = replies.get(id);
    const view = { itemId, representativeId, body, adoption, reason, responsibleUnitId, dueOn };
    return { ...view, asked, reply: reply ? { result: reply.result, reason: reply.reason } : null };
  });
}

// As a form shows it: '2026-03-01T09:00'.
const inBeijing = (instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Asia/Shanghai')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

const byName = new Intl.Collator('zh-CN').compare;

async function poolWithout(read: Read, onRoster: Set<string>) {
  const { id, name, unit, category } = representatives;
  const everybody = await read.select({ id, name, unit, category }).from(representatives);
  return everybody.filter((person) => !onRoster.has(person.id)).sort((a, b) => byName(a.name, b.name));
}
