import type { Read } from 'db/database';
import { drafts } from 'db/schema/drafts';
import { eq } from 'drizzle-orm';
import { articleOf } from '~/domain/comment/place';
import type { PublicBasis } from '~/domain/consultation/notice-snapshot';
import type { ProvisionNode } from '~/domain/provision/provision';
import { opinionsByPlace } from './opinions-count.server';
import { type Published, publishedConsultation } from './published-consultation.server';

/** The draft as it was put to the public, with what hangs on each article: opinions so far and the basis it rests on. */
export async function consultationDraft(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { facts, phase, snapshot } = published;
  const { nodes } = snapshot.draft;
  return {
    number: facts.number,
    phase,
    title: snapshot.docket.title,
    draft: await publishedDraft(read, published),
    opinions: opinionsByArticle(nodes, await opinionsByPlace(read, facts.id)),
    basis: basisByArticle(nodes, snapshot.basis),
  };
}

/** The text behind a notice, with the tree that was frozen with it. */
export async function publishedDraft(read: Read, { snapshot }: Published) {
  const { id, nodes } = snapshot.draft;
  const [row] = await read.select({ text: drafts.text }).from(drafts).where(eq(drafts.id, id));
  return { text: row!.text, nodes };
}

function opinionsByArticle(nodes: ProvisionNode[], counts: Map<string | null, number>) {
  const byArticle: Record<string, number> = {};
  for (const [node, opinions] of counts) {
    const key = node === null ? 'whole' : articleOf(nodes, node);
    byArticle[key] = (byArticle[key] ?? 0) + opinions;
  }
  return byArticle;
}

/** The entries that name an article, under that article's id. */
function basisByArticle(nodes: readonly ProvisionNode[], basis: readonly PublicBasis[]) {
  const named = basis.flatMap((entry) => supportedArticles(nodes, entry).map(({ id }) => ({ id, entry })));
  const ids = [...new Set(named.map(({ id }) => id))];
  return Object.fromEntries(
    ids.map((id) => [id, named.filter((one) => one.id === id).map(({ entry }) => entry)]),
  ) as Record<string, PublicBasis[]>;
}

/** The articles that an entry of the policy basis supports; an ordinal that the draft does not have is left out. */
export const supportedArticles = (nodes: readonly ProvisionNode[], { supports }: PublicBasis): ProvisionNode[] =>
  supports.flatMap((ordinal) => nodes.find((node) => node.level === 'article' && node.ordinal === ordinal) ?? []);
