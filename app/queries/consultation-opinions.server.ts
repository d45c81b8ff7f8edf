import type { Read } from 'db/database';
import { articleOf, placeName } from '~/domain/comment/place';
import { suggestionRedline } from '~/domain/comment/suggestion';
import { publicAuthor } from '~/domain/disclosure/public-author';
import { publicWords } from '~/domain/disclosure/public-words';
import { subtree } from '~/domain/provision/outline';
import { publishedDraft } from './consultation-draft.server';
import { feedbackDue } from './feedback-due.server';
import { standingModerations } from './moderations.server';
import { type Neighbour, type OpinionRow, opinionsByKey } from './opinions-by-key.server';
import { opinionsByPlace } from './opinions-count.server';
import { publicityAt } from './publicity.server';
import { publishedConsultation } from './published-consultation.server';

/**
 * The opinions on a draft as the public may read them before they are answered, in the order of its articles, and how many each
 * article drew. Words are there only under a recorded decision of the county, and only of those who were told so.
 */
export async function consultationOpinions(
  read: Read,
  number: string,
  part: Neighbour & { article?: string | undefined },
  now: Date,
) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  const draft = await publishedDraft(read, published);
  const decision = await publicityAt(read, now);
  const name = part.article && placeName(draft, part.article);
  const inside = name ? subtree(draft.nodes, part.article!).map(({ id }) => id) : undefined;
  const page = decision?.shows ? await opinionsByKey(read, facts.id, inside, part) : none;
  return {
    number: facts.number,
    title: snapshot.docket.title,
    phase,
    due: await feedbackDue(read, facts, now),
    decision: decision?.shows ? { by: decision.decidedBy, on: decision.decidedOn, basis: decision.basis } : null,
    article: name ? { node: part.article!, name } : null,
    counts: countByArticle(draft, await opinionsByPlace(read, facts.id)),
    groups: grouped(draft, await shownOpinions(read, draft, page.rows)),
    previous: page.previous ?? null,
    next: page.next ?? null,
  };
}

const none = { rows: [], previous: undefined, next: undefined };

type Draft = Awaited<ReturnType<typeof publishedDraft>>;

/** The articles that drew opinions, in the order of the draft; on the whole text: the first, without an id. */
function countByArticle(draft: Draft, counts: Map<string | null, number>) {
  const byArticle = new Map<string | null, number>();
  for (const [node, opinions] of counts) {
    const article = node && articleOf(draft.nodes, node);
    byArticle.set(article, (byArticle.get(article) ?? 0) + opinions);
  }
  const order = new Map(draft.nodes.map(({ id }, at) => [id, at]));
  return [...byArticle]
    .map(([node, opinions]) => ({ node, name: node && (placeName(draft, node) ?? ''), opinions }))
    .sort((a, b) => (order.get(a.node ?? '') ?? -1) - (order.get(b.node ?? '') ?? -1));
}

/** What the public may know of each. A wording that was changed after the desk looked at it waits to be looked at again. */
async function shownOpinions(read: Read, draft: Draft, rows: readonly OpinionRow[]) {
  const ids = rows.map(({ id }) => id);
  const looked = await standingModerations(read, ids);
  return rows.flatMap(({ authorName, mayShowName, ...row }) => {
    const { wording, standing } = looked.get(row.id)!;
    if (!standing) return [];
    const { suggestedWording, ...words } = publicWords(wording, standing);
    const isHidden = words.hidden !== null;
    return {
      ...row,
      ...words,
      place: row.node && (placeName(draft, row.node) ?? null),
      author: isHidden ? null : publicAuthor({ ...row, authorName, mayShowName }),
      stance: isHidden ? null : wording.stance,
      suggestion: suggestionRedline(draft, { node: row.node, suggestedWording }),
    };
  });
}

export type ShownOpinion = Awaited<ReturnType<typeof shownOpinions>>[number];

/** Neighbours on the same article stand under one heading. */
function grouped(draft: Draft, opinions: readonly ShownOpinion[]) {
  const groups: { node: string | null; name: string | null; opinions: ShownOpinion[] }[] = [];
  for (const opinion of opinions) {
    const node = opinion.node && articleOf(draft.nodes, opinion.node);
    const last = groups.at(-1);
    if (last && last.node === node) last.opinions.push(opinion);
    else groups.push({ node, name: node && (placeName(draft, node) ?? ''), opinions: [opinion] });
  }
  return groups;
}
