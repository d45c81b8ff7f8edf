import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { basisEntries } from 'db/schema/basis';
import { consultations, exemptions } from 'db/schema/consultations';
import { notes } from 'db/schema/dockets';
import { drafts, provisions } from 'db/schema/drafts';
import { and, asc, count, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { NoticeFacts } from '~/domain/consultation/refusals-to-publish';
import { judgePeriod } from '~/domain/period/judge-period';
import type { Shortening } from '~/domain/period/shortening';
import { countyCalendar } from './county-calendar.server';
import { type DocketFacts, docketFacts } from './docket-facts.server';
import { profileVersion } from './rules-profile.server';

export type Notice = {
  docket: DocketFacts;
  consultation: typeof consultations.$inferSelect;
  draft: typeof drafts.$inferSelect;
  notes: string | null;
  basis: (typeof basisEntries.$inferSelect)[];
  facts: NoticeFacts;
};

/** Everything that the publishing rule looks at and the snapshot freezes. `now` is when it would be published. */
export async function noticeFacts(read: Read, consultationId: string, now: Date): Promise<Notice | undefined> {
  const [consultation] = await read.select().from(consultations).where(eq(consultations.id, consultationId));
  const docket = consultation && (await docketFacts(read, { id: consultation.docketId }));
  if (!docket) return undefined;
  const [draft] = await read.select().from(drafts).where(eq(drafts.id, consultation.draftId));
  const [size] = await read.select({ provisions: count() }).from(provisions).where(eq(provisions.draftId, draft!.id));
  const written = await latestNotes(read, docket.id);
  const basis = await basisOf(read, docket.id);
  const { opensAt, closesAt, publishedAt, channels } = consultation;
  const period = judgePeriod({
    flags: docket.flags,
    opensAt,
    closesAt,
    publishedAt: publishedAt ?? now,
    shortening: await shorteningOf(read, docket, consultation.shortenedReason),
    profile: await profileVersion(read, docket.profileVersion),
    calendar: await countyCalendar(read),
  });
  const facts: NoticeFacts = {
    docket: { terminated: docket.terminatedAt !== null, secret: docket.secret },
    draft: { stage: draft!.stage, confirmed: draft!.confirmedAt !== null, provisions: size?.provisions ?? 0 },
    notes: written,
    // A party document is kept for the file and never shown, so it cannot be the only basis that the public sees.
    publicBasisEntries: basis.filter(({ kind }) => kind !== 'partyDocument').length,
    channels,
    opensAt,
    closesAt,
    alreadyPublished: publishedAt !== null,
    earlierRoundUnanswered: await hasUnansweredRound(read, docket.id, consultationId),
    period,
  };
  return { docket, consultation, draft: draft!, notes: written, basis, facts };
}

/** The drafting notes that stand; null before any were written. */
export async function latestNotes(read: Read, docketId: string): Promise<string | null> {
  const [row] = await read
    .select({ markdown: notes.markdown })
    .from(notes)
    .where(eq(notes.docketId, docketId))
    .orderBy(desc(notes.writtenAt), desc(notes.id))
    .limit(1);
  return row?.markdown ?? null;
}

/** The policy-basis entries that stand, in the order in which they were entered. */
export const basisOf = (read: Read, docketId: string) =>
  read
    .select()
    .from(basisEntries)
    .where(and(eq(basisEntries.docketId, docketId), isNull(basisEntries.removedAt)))
    .orderBy(asc(basisEntries.createdAt), asc(basisEntries.id));

/** The last decided request to shorten the period, as the rule wants it; nothing when none was asked for. */
async function shorteningOf(
  read: Read,
  docket: DocketFacts,
  reasonInNotice: string | null,
): Promise<Shortening | null> {
  const [asked] = await read
    .select()
    .from(exemptions)
    .where(and(eq(exemptions.docketId, docket.id), eq(exemptions.ground, 'emergency_shortened')))
    .orderBy(desc(exemptions.requestedAt))
    .limit(1);
  if (!asked) return null;
  const { ground, facts, decision, decidedBy, requestedBy } = asked;
  return {
    ground,
    facts,
    approved: decision === 'approved',
    reasonInNotice,
    draftedBy: requestedBy,
    approvedBy: decidedBy,
  };
}

async function hasUnansweredRound(read: Read, docketId: string, exceptId: string): Promise<boolean> {
  const rows = await read
    .select({ id: consultations.id })
    .from(consultations)
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(
      and(
        eq(consultations.docketId, docketId),
        ne(consultations.id, exceptId),
        isNotNull(consultations.publishedAt),
        isNull(feedback.id),
      ),
    );
  return rows.length > 0;
}
