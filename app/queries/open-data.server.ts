import type { Read } from 'db/database';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { documents } from 'db/schema/documents';
import { meetings } from 'db/schema/meetings';
import { units } from 'db/schema/people';
import { and, desc, eq, lt, lte, or } from 'drizzle-orm';
import type { PublicPhase } from '~/domain/consultation/register';
import { phaseAt } from '~/domain/period/phase';
import { standingVersions } from './meeting-versions.server';

const pageSize = 50;

// Without the frozen texts, which are long.
const { number, round, publishedAt, opensAt, closesAt, snapshotHash } = consultations;
const roundColumns = { number, round, publishedAt, opensAt, closesAt, snapshotHash };
const feedbackColumns = {
  publishedAt: feedback.publishedAt,
  countedThrough: feedback.countedThrough,
  reportHash: feedback.reportHash,
  totals: feedback.totals,
};

/** Published rounds of consultation, the last published first, from behind the one with the number `after`; or the one with `number`. */
export async function openConsultations(read: Read, now: Date, { after, number }: { after?: string; number?: string }) {
  const { publishedAt, id } = consultations;
  const [key] = after
    ? await read.select({ publishedAt, id }).from(consultations).where(eq(consultations.number, after))
    : [];
  const rows = await read
    .select({
      round: roundColumns,
      docket: { number: dockets.number, title: dockets.title, terminatedAt: dockets.terminatedAt },
      leadUnit: units.name,
      feedback: feedbackColumns,
    })
    .from(consultations)
    .innerJoin(dockets, eq(dockets.id, consultations.docketId))
    .innerJoin(units, eq(units.id, dockets.leadUnitId))
    .leftJoin(feedback, eq(feedback.consultationId, id))
    .where(
      and(
        lte(publishedAt, now),
        number === undefined ? undefined : eq(consultations.number, number),
        key && or(lt(publishedAt, key.publishedAt!), and(eq(publishedAt, key.publishedAt!), lt(id, key.id))),
      ),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(pageSize);
  return rows.map((row) => consultationOf(row, now));
}

type Columns<T extends { $inferSelect: object }, K extends keyof T['$inferSelect']> = Pick<T['$inferSelect'], K>;
type Row = {
  round: Columns<typeof consultations, keyof typeof roundColumns>;
  docket: Columns<typeof dockets, 'number' | 'title' | 'terminatedAt'>;
  leadUnit: string;
  feedback: Columns<typeof feedback, keyof typeof feedbackColumns> | null;
};

function consultationOf({ round, docket, leadUnit, feedback: answer }: Row, now: Date) {
  const times = { ...round, feedbackPublishedAt: answer?.publishedAt ?? null, terminatedAt: docket.terminatedAt };
  return {
    number: round.number,
    docket: docket.number,
    title: docket.title,
    round: round.round,
    leadUnit,
    phase: phaseAt(times, now) as PublicPhase,
    publishedAt: round.publishedAt!,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    noticeHash: round.snapshotHash!,
    feedback: answer && {
      publishedAt: answer.publishedAt,
      countedThrough: answer.countedThrough,
      reportHash: answer.reportHash,
      ...answer.totals,
    },
  };
}

/** Published meetings as their standing versions say them, the last published first. */
export async function openMeetings(read: Read, now: Date, after?: string) {
  const { publishedAt, id, number } = meetings;
  const [key] = after ? await read.select({ publishedAt, id }).from(meetings).where(eq(number, after)) : [];
  const rows = await read
    .select({ number, publishedAt })
    .from(meetings)
    .where(
      and(
        lte(publishedAt, now),
        key?.publishedAt
          ? or(lt(publishedAt, key.publishedAt), and(eq(publishedAt, key.publishedAt), lt(id, key.id)))
          : undefined,
      ),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(pageSize);
  const versions = await standingVersions(
    read,
    rows.map((row) => row.number),
  );
  return rows.map((row) => {
    const { title, organ, heldAt, place } = versions.find((version) => version.number === row.number)!.content;
    return { number: row.number, title, organ, heldAt: new Date(heldAt), place, publishedAt: row.publishedAt! };
  });
}

/** Published documents, the last published first; or the one with a document number. */
export async function openDocuments(read: Read, now: Date, { after, number }: { after?: string; number?: string }) {
  const { publishedAt, id, documentNumber } = documents;
  const [key] = after ? await read.select({ publishedAt, id }).from(documents).where(eq(documentNumber, after)) : [];
  const rows = await read
    .select({ document: documents, docket: dockets.number, title: dockets.title })
    .from(documents)
    .innerJoin(dockets, eq(dockets.id, documents.docketId))
    .where(
      and(
        lte(publishedAt, now),
        number === undefined ? undefined : eq(documentNumber, number),
        key && or(lt(publishedAt, key.publishedAt), and(eq(publishedAt, key.publishedAt), lt(id, key.id))),
      ),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(pageSize);
  return rows.map(({ document, docket, title }) => {
    const { signedOn, effectiveOn, expiresOn } = document;
    return {
      number: document.documentNumber,
      docket,
      title,
      signedOn,
      effectiveOn,
      expiresOn,
      publishedAt: document.publishedAt,
    };
  });
}

/** The docket behind a number, where the public knows of it: it has a published round. */
export async function publicDocket(read: Read, number: string, now: Date) {
  const [row] = await read
    .select({ id: dockets.id, number: dockets.number, title: dockets.title })
    .from(dockets)
    .innerJoin(consultations, eq(consultations.docketId, dockets.id))
    .where(and(eq(dockets.number, number), lte(consultations.publishedAt, now)))
    .limit(1);
  return row;
}
