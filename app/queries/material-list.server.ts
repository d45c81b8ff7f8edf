import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { feedback } from 'db/schema/answers';
import { basisEntries } from 'db/schema/basis';
import { consultations, exemptions } from 'db/schema/consultations';
import { notes } from 'db/schema/dockets';
import { drafts } from 'db/schema/drafts';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { materials } from 'db/schema/review-work';
import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { type DraftVersion, versionKey } from '~/domain/draft-version';
import { type Evidence, type MaterialEntry, type MaterialFacts, materialList } from '~/domain/review/materials';
import type { MaterialItem } from '~/domain/vocabulary';
import { activityEvidence } from './activity-evidence.server';
import { stepsAskedByCounty } from './asked-steps.server';
import type { DocketFacts } from './docket-facts.server';

type Held = Partial<Record<MaterialItem, Evidence[]>>;

/**
 * The list of materials of a docket as it stands: what the record holds ticks itself, with its place and hash; the rest are files
 * that were handed in, or reasons. `letter` is the letter sent and when; `draftId` the submitted text, else the latest review draft.
 */
export async function materialsOf(read: Read, docket: DocketFacts, sent: Sent = {}): Promise<MaterialEntry[]> {
  return materialList(await materialFacts(read, docket, sent));
}

/** What goes out with a submission: its letter, signed by being sent by the head of the unit, and its text. */
export type Sent = { letter?: { words: string; at: Date } | undefined; draftId?: string | undefined };

async function materialFacts(read: Read, docket: DocketFacts, { letter, draftId }: Sent): Promise<MaterialFacts> {
  const rounds = await publishedRounds(read, docket.id);
  const approved = await approvedExemptions(read, docket);
  const handed = await handedIn(read, docket.id);
  const draft = await submittedDraft(read, docket.id, draftId);
  const evidence: Held = {
    ...letterEvidence(docket, letter),
    ...draftEvidence(docket, draft, rounds.at(-1)?.draft),
    ...(await notesEvidence(read, docket)),
    ...(await basisEvidence(read, docket, draft)),
    ...roundEvidence(rounds),
    exemption: approved,
    ...(await competitionEvidence(read, docket)),
    ...(await activityEvidence(read, docket.id)),
  };
  const stated: MaterialFacts['stated'] = {};
  for (const { id, item, file, fileName, reason, addedAt } of handed) {
    if (file === null) stated[item] = reason;
    else evidence[item] = [...(evidence[item] ?? []), fileEvidence(docket.number, { id, file, fileName, addedAt })];
  }
  return {
    flags: docket.flags,
    askedByCounty: await stepsAskedByCounty(read, docket),
    consulted: rounds.length > 0,
    exempted: approved.length > 0,
    evidence,
    stated,
  };
}

function letterEvidence({ number }: DocketFacts, letter: Sent['letter']): Held {
  if (!letter?.words.trim()) return {};
  return { letter: [recordOf('', sha256(letter.words), `/desk/dockets/${number}/submission`, letter.at)] };
}

const recordOf = (name: string, hash: string | null, href: string | null, at: Date | null): Evidence => ({
  kind: 'record',
  name,
  hash,
  href,
  at: at?.toISOString() ?? null,
});

const fileEvidence = (
  number: string,
  { id, file, fileName, addedAt }: { id: string; file: string; fileName: string; addedAt: Date },
): Evidence => ({
  kind: 'file',
  name: fileName,
  hash: file,
  href: `/desk/dockets/${number}/materials/${id}`,
  at: addedAt.toISOString(),
});

/** What the drafting unit handed in and did not take back, in order. */
export const handedIn = (read: Read, docketId: string) =>
  read
    .select()
    .from(materials)
    .where(and(eq(materials.docketId, docketId), isNull(materials.removedAt)))
    .orderBy(asc(materials.addedAt), asc(materials.id));

const publishedRounds = (read: Read, docketId: string) =>
  read
    .select({
      number: consultations.number,
      snapshotHash: consultations.snapshotHash,
      publishedAt: consultations.publishedAt,
      reportHash: feedback.reportHash,
      feedbackAt: feedback.publishedAt,
      draft: { stage: drafts.stage, version: drafts.version, textHash: drafts.textHash },
    })
    .from(consultations)
    .innerJoin(drafts, eq(drafts.id, consultations.draftId))
    .leftJoin(feedback, eq(feedback.consultationId, consultations.id))
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));

type Round = Awaited<ReturnType<typeof publishedRounds>>[number];

function roundEvidence(rounds: Round[]): Held {
  const notice = rounds.map(({ number, snapshotHash, publishedAt }) =>
    recordOf(number, snapshotHash, `/consultations/${number}`, publishedAt),
  );
  const answered = rounds.filter(({ feedbackAt }) => feedbackAt !== null);
  const reports = answered.map(({ number, reportHash, feedbackAt }) =>
    recordOf(number, reportHash, `/consultations/${number}/feedback`, feedbackAt),
  );
  // Each round has its own answer: one left unanswered leaves the item open.
  return { notice, feedback: reports.length === rounds.length ? reports : [] };
}

async function submittedDraft(read: Read, docketId: string, draftId?: string) {
  const [draft] = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.docketId, docketId), eq(drafts.stage, 'review'), draftId ? eq(drafts.id, draftId) : undefined))
    .orderBy(desc(drafts.version))
    .limit(1);
  return draft;
}

function draftEvidence(
  { number }: DocketFacts,
  draft: Awaited<ReturnType<typeof submittedDraft>>,
  consulted: Round['draft'] | undefined,
): Held {
  if (!draft) return {};
  const [at, key] = [`/desk/dockets/${number}`, versionKey(draft)];
  const reviewDraft = recordOf('', draft.textHash, `${at}/versions/${key}/draft.docx`, draft.confirmedAt);
  if (!consulted) return { reviewDraft: [reviewDraft] };
  const compared = `${at}/compare?before=${versionKey(consulted)}&after=${key}`;
  return { reviewDraft: [reviewDraft], comparison: [recordOf('', null, compared, draft.confirmedAt)] };
}

async function notesEvidence(read: Read, { id, number }: DocketFacts): Promise<Held> {
  const [note] = await read
    .select()
    .from(notes)
    .where(eq(notes.docketId, id))
    .orderBy(desc(notes.writtenAt), desc(notes.id))
    .limit(1);
  const href = `/desk/dockets/${number}/notes`;
  return note?.markdown.trim() ? { notes: [recordOf('', sha256(note.markdown), href, note.writtenAt)] } : {};
}

async function basisEvidence(read: Read, { id, number }: DocketFacts, draft: DraftVersion | undefined): Promise<Held> {
  const entries = await read
    .select()
    .from(basisEntries)
    .where(and(eq(basisEntries.docketId, id), isNull(basisEntries.removedAt)))
    .orderBy(asc(basisEntries.id));
  if (entries.length === 0) return {};
  const said = entries.map(({ title, citedArticle, quotation, supports }) => ({
    title,
    citedArticle,
    quotation,
    supports,
  }));
  const href = draft ? `/desk/dockets/${number}/versions/${versionKey(draft)}/basis.docx` : null;
  return { basis: [recordOf('', sha256(canonicalJson(said)), href, null)] };
}

async function approvedExemptions(read: Read, { id, number }: DocketFacts): Promise<Evidence[]> {
  const rows = await read
    .select()
    .from(exemptions)
    .where(and(eq(exemptions.docketId, id), eq(exemptions.decision, 'approved')))
    .orderBy(asc(exemptions.decidedAt));
  return rows.map((row) =>
    recordOf('', row.documentFile, `/desk/dockets/${number}/exemptions/${row.id}`, row.decidedAt),
  );
}

/** The market regulator's latest conclusion. */
async function competitionEvidence(read: Read, { id, number }: DocketFacts): Promise<Held> {
  const [row] = await read
    .select()
    .from(fairCompetitionReviews)
    .where(eq(fairCompetitionReviews.docketId, id))
    .orderBy(desc(fairCompetitionReviews.concludedAt), desc(fairCompetitionReviews.id))
    .limit(1);
  if (!row) return {};
  const hash = row.documentFile ?? sha256(row.reason);
  return { fairCompetition: [recordOf('', hash, `/desk/dockets/${number}/fair-competition`, row.concludedAt)] };
}
