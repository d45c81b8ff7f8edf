import type { Read } from 'db/database';
import { drafts, files } from 'db/schema/drafts';
import { eq } from 'drizzle-orm';
import { versionKey } from '~/domain/draft-version';
import { basisRows } from './basis-rows.server';
import { publishedDraft } from './consultation-draft.server';
import { publishedConsultation } from './published-consultation.server';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the files of a consultation are made of: its text and tree, the table of basis, and the Word file it came from. */
export async function consultationFiles(read: Read, number: string, now: Date) {
  const published = await publishedConsultation(read, number, now);
  if (!published) return undefined;
  const { draft, basis, docket, consultation } = published.snapshot;
  const { text, nodes } = await publishedDraft(read, published);
  return {
    number: published.facts.number,
    title: docket.title,
    docketNumber: docket.number,
    version: versionKey({ stage: 'consultation', version: draft.version }),
    publishedAt: consultation.publishedAt,
    text,
    nodes,
    basisRows: basisRows({ text, nodes }, basis),
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
