import { draftAsDocx } from '../../app/text/document-out/draft-docx.server';

/** A short paper of an office as .docx: a title and one paragraph. */
export function paperOf(title: string, text: string): Promise<Buffer> {
  const node = { level: 'plain' as const, label: '', start: 0, end: text.length };
  return draftAsDocx({ title, text, nodes: [node] });
}
