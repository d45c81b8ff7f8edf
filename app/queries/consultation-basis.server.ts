import type { Read } from 'db/database';
import { supportedArticles } from './consultation-draft.server';
import { publishedConsultation } from './published-consultation.server';

/** The policy basis as published, each entry with the articles that rest on it. */
export async function consultationBasis(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { docket, draft, basis } = published.snapshot;
  return {
    number: published.facts.number,
    title: docket.title,
    entries: basis.map((entry) => ({
      ...entry,
      articles: supportedArticles(draft.nodes, entry).map(({ id, label }) => ({ id, label })),
    })),
  };
}
