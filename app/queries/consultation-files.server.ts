import type { Read } from 'db/database';
import { drafts, files } from 'db/schema/drafts';
import { eq } from 'drizzle-orm';
import { wordingAt } from '~/domain/comment/place';
import { publishedDraft, supportedArticles } from './consultation-draft.server';
import { publishedConsultation } from './published-consultation.server';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the files of a consultation are made of: its text and tree, the table of basis, and the Word file it came from. */
export async function consultationFiles(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { draft, basis, docket, consultation } = published.snapshot;
  const { text, nodes } = await publishedDraft(read, published);
  const articles = nodes.filter(({ level }) => level === 'article');
  const rows = articles.flatMap((article) => {
    const entries = basis.filter((entry) => supportedArticles(nodes, entry).includes(article));
    if (entries.length === 0) return [];
    return {
      provision: wordingAt({ text, nodes }, article.id),
      basis: entries.map(({ title, citedArticle }) => `《${title.replace(/^《|》$/g, '')}》${citedArticle}`).join('\n'),
      quotation: entries.map(({ quotation }) => quotation).join('\n'),
    };
  });
  return {
    number: published.facts.number,
    title: docket.title,
    publishedAt: consultation.publishedAt,
    text,
    nodes,
    basisRows: rows,
    source: await sourceOf(read, draft.id),
  };
}

/** The file that the drafting unit handed in, when it is a Word document. */
async function sourceOf(read: Read, draftId: string) {
  const [file] = await read
    .select({ hash: files.hash, size: files.size, mediaType: files.mediaType })
    .from(drafts)
    .innerJoin(files, eq(files.hash, drafts.sourceFile))
    .where(eq(drafts.id, draftId));
  return file?.mediaType === wordType ? { hash: file.hash, size: file.size } : null;
}
