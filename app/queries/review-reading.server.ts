import type { Read } from 'db/database';
import { consultations } from 'db/schema/consultations';
import { drafts } from 'db/schema/drafts';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { articleOf } from '~/domain/comment/place';
import type { MarkedChange } from '~/domain/comparison/marked-changes';
import type { DispositionResult } from '~/domain/vocabulary';
import { commentsCounted } from './comments-counted.server';
import { supportedArticles } from './consultation-draft.server';
import { docketFacts } from './docket-facts.server';
import { comparedVersions } from './draft-comparison.server';
import { draftNodes } from './draft-nodes.server';
import { draftVersions, draftWords, type Version } from './draft-versions.server';
import { basisOf, latestNotes } from './notice-facts.server';
import { pointsOf } from './review-points.server';
import { submissionState } from './submission-state.server';

/** An opinion of the public as the reviewer reads it beside the article: its words and what became of it. */
export type ReadOpinion = { id: string; body: string; result: DispositionResult | null; reason: string | null };
type ReadChange = Pick<MarkedChange, 'change' | 'formerLabel' | 'number' | 'words'>;

/** What hangs on one article of the submitted text. */
export type ReadArticle = {
  basis: { id: string; kind: string; title: string; citedArticle: string; quotation: string }[];
  opinions: ReadOpinion[];
  change: ReadChange | null;
};

const whole = 'whole';

/**
 * The submitted draft as its reviewer reads it: with every article the law it rests on, the public's opinions on it with their
 * answers, the points of this review, and what changed since the version that the public saw last. Opinions follow their article
 * by its words, not by its number.
 */
export async function reviewReading(read: Read, submissionId: string) {
  const found = await submissionState(read, submissionId);
  const docket = found && (await docketFacts(read, { id: found.submission.docketId }));
  const { draftId } = found?.submission ?? {};
  if (!found || !docket || !draftId || found.submission.refusedByGate) return undefined;
  const { text, nodes } = await draftWords(read, draftId);
  const versions = (await draftVersions(read, docket.number, 'staff'))!.versions;
  const submitted = versions.find(({ id }) => id === draftId)!;
  const rounds = await publishedRounds(read, docket.id);
  const articles = new Map<string, ReadArticle>();
  const at = (id: string): ReadArticle => {
    const known = articles.get(id) ?? { basis: [], opinions: [], change: null };
    articles.set(id, known);
    return known;
  };
  for (const entry of await basisOf(read, docket.id))
    for (const { id } of supportedArticles(nodes, entry)) at(id).basis.push(entry);
  const consulted = versions.find(({ id }) => id === rounds.at(-1)?.draftId);
  const changes = consulted ? (await comparedVersions(read, consulted, submitted)).changes : [];
  for (const change of changes)
    if (change.change !== 'same') for (const id of change.after) at(articleOf(nodes, id)).change = change;
  for (const { id, draftId: consultedId } of rounds) {
    const from = versions.find((version) => version.id === consultedId)!;
    for (const { place, opinion } of await opinionsOf(read, id, from, submitted)) at(place).opinions.push(opinion);
  }
  return {
    docketNumber: docket.number,
    reviewId: found.review?.id ?? null,
    concluded: found.review?.concludedAt != null,
    draft: { text, nodes, key: submitted.key, textHash: submitted.textHash },
    consultedKey: consulted?.key ?? null,
    notes: await latestNotes(read, docket.id),
    articles: Object.fromEntries(articles),
    removed: changes.filter(({ change }) => change === 'deleted').map(({ label, words }) => ({ label, words })),
    whole: articles.get(whole)?.opinions ?? [],
    points: found.review ? await pointsOf(read, [found.review.id]) : [],
  };
}

const publishedRounds = (read: Read, docketId: string) =>
  read
    .select({ id: consultations.id, draftId: drafts.id })
    .from(consultations)
    .innerJoin(drafts, eq(drafts.id, consultations.draftId))
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)))
    .orderBy(asc(consultations.round));

/** The standing opinions of a round, each at the article of the submitted text that became of the one it was about. */
async function opinionsOf(read: Read, consultationId: string, from: Version, submitted: Version) {
  const comments = (await commentsCounted(read, consultationId)).filter(({ withdrawn }) => !withdrawn);
  if (comments.length === 0) return [];
  const nodes = await draftNodes(read, from.id);
  const { comparison } = await comparedVersions(read, from, submitted);
  return comments.map(({ id, nodeId, body, result, reason }) => {
    const article = nodeId && articleOf(nodes, nodeId);
    const became = article ? comparison.changes.find((change) => change.before.includes(article))?.after[0] : undefined;
    return { place: became ?? whole, opinion: { id, body, result, reason } };
  });
}
