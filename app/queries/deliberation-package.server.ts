import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { feedback } from 'db/schema/answers';
import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { reviews } from 'db/schema/review';
import { reviewOpinions } from 'db/schema/review-work';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { refusalsToFollowUp } from '~/domain/review/follow-up';
import { missingParts, type PackagePart, packageStates } from '~/domain/review/package';
import type { MaterialItem } from '~/domain/vocabulary';
import { type DocketFacts, docketFacts } from './docket-facts.server';
import { draftWords } from './draft-versions.server';
import { handedIn, materialsOf } from './material-list.server';
import { latestNotes } from './notice-facts.server';
import { reviewFollowUps } from './review-follow-up.server';
import { placedPoints } from './review-points-page.server';

/** A file of the package: bytes from the store, under their hash, or a text of the record. */
export type PackageFile = { part: PackagePart; path: string; hash: string; text: string | null };

/**
 * The package of a collective discussion, assembled from the record: every part with its state and its files, in a fixed order, and
 * what is missing. The same record gives the same files.
 */
export async function deliberationPackage(read: Read, docketNumber: string) {
  const docket = await docketFacts(read, { number: docketNumber });
  if (!docket) return undefined;
  const review = await latestOpinion(read, docket.id);
  const followUp = (await reviewFollowUps(read, [docket.id])).get(docket.id);
  const states = packageStates({
    materials: await materialsOf(read, docket),
    opinionIssued: review?.word != null,
    followedUp: followUp !== undefined && refusalsToFollowUp(followUp).length === 0,
  });
  const found = [
    ...(await draftFiles(read, docket)),
    ...(await competitionFiles(read, docket)),
    ...(await reportFiles(read, docket)),
    ...(await handedFiles(read, docket)),
    ...(await opinionFiles(read, review)),
    ...(await noteFiles(read, docket)),
  ];
  const parts = states.map((state) => ({ ...state, files: found.filter(({ part }) => part === state.part) }));
  return { docket: { number: docket.number, title: docket.title }, parts, missing: missingParts(states) };
}

export type DeliberationPackage = NonNullable<Awaited<ReturnType<typeof deliberationPackage>>>;

const textFile = (part: PackagePart, name: string, text: string): PackageFile => ({
  part,
  path: `${part}/${name}`,
  hash: sha256(text),
  text,
});
const storedFile = (part: PackagePart, name: string, hash: string): PackageFile => ({
  part,
  path: `${part}/${name}`,
  hash,
  text: null,
});

/** The text for discussion: the version for deliberation, else the one that was reviewed; and the file it came from. */
async function draftFiles(read: Read, { id }: DocketFacts): Promise<PackageFile[]> {
  const rows = await read
    .select()
    .from(drafts)
    .where(and(eq(drafts.docketId, id), inArray(drafts.stage, ['deliberation', 'review'])))
    .orderBy(asc(drafts.stage), desc(drafts.version));
  const draft = rows.find(({ confirmedAt }) => confirmedAt !== null);
  if (!draft) return [];
  const name = `${draft.stage}-${draft.version}`;
  const source = draft.sourceFile
    ? [storedFile('draft', `${name}-source${ending(draft.sourceName)}`, draft.sourceFile)]
    : [];
  return [textFile('draft', `${name}.txt`, draft.text), ...source];
}

async function competitionFiles(read: Read, { id }: DocketFacts): Promise<PackageFile[]> {
  const [row] = await read
    .select()
    .from(fairCompetitionReviews)
    .where(eq(fairCompetitionReviews.docketId, id))
    .orderBy(desc(fairCompetitionReviews.concludedAt), desc(fairCompetitionReviews.id))
    .limit(1);
  if (!row) return [];
  const { conclusion, reason, exceptionUntil, documentFile } = row;
  const said = textFile('fairCompetition', 'conclusion.json', canonicalJson({ conclusion, reason, exceptionUntil }));
  return documentFile ? [said, storedFile('fairCompetition', 'document', documentFile)] : [said];
}

async function reportFiles(read: Read, { id }: DocketFacts): Promise<PackageFile[]> {
  const rows = await read
    .select({ round: consultations.round, report: feedback.report })
    .from(feedback)
    .innerJoin(consultations, eq(consultations.id, feedback.consultationId))
    .where(eq(consultations.docketId, id))
    .orderBy(asc(consultations.round));
  return rows.map(({ round, report }) => textFile('publicOpinions', `round-${round}.json`, report));
}

const partOf: Partial<Record<MaterialItem, PackagePart>> = {
  fairCompetition: 'fairCompetition',
  expertOpinion: 'expertOpinion',
  riskReport: 'riskReport',
};

async function handedFiles(read: Read, { id }: DocketFacts): Promise<PackageFile[]> {
  const rows = (await handedIn(read, id)).filter(({ file }) => file !== null);
  return rows.map(({ item, file, fileName }, index) => {
    const place = String(index + 1).padStart(2, '0');
    return storedFile(partOf[item] ?? 'other', `${item}-${place}${ending(fileName)}`, file!);
  });
}

async function latestOpinion(read: Read, docketId: string) {
  const [row] = await read
    .select({ id: reviews.id, draftId: reviews.draftId, word: reviewOpinions.word, pdf: reviewOpinions.pdf })
    .from(reviews)
    .leftJoin(reviewOpinions, eq(reviewOpinions.reviewId, reviews.id))
    .where(eq(reviews.docketId, docketId))
    .orderBy(desc(reviews.acceptedAt), desc(reviews.id))
    .limit(1);
  return row;
}

async function opinionFiles(read: Read, review: Awaited<ReturnType<typeof latestOpinion>>): Promise<PackageFile[]> {
  if (!review) return [];
  const { word, pdf } = review;
  const points = await placedPoints(read, review.id, await draftWords(read, review.draftId));
  const said = points.map(({ place, severity, opinion, basis, answer }) => ({
    place,
    severity,
    opinion,
    basis,
    answer: answer && { result: answer.result, text: answer.text },
  }));
  return [
    ...(word ? [storedFile('legalityOpinion', 'opinion.docx', word)] : []),
    ...(pdf ? [storedFile('legalityOpinion', 'opinion.pdf', pdf)] : []),
    ...(said.length > 0 ? [textFile('followUp', 'points.json', canonicalJson(said))] : []),
  ];
}

async function noteFiles(read: Read, { id }: DocketFacts): Promise<PackageFile[]> {
  const notes = await latestNotes(read, id);
  return notes ? [textFile('other', 'notes.md', notes)] : [];
}

/** The ending of a name, if it is a plain one: what stands in a ZIP is named by us. */
const ending = (name: string): string => /\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? '';
