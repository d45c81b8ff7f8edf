import { expect } from 'vitest';
import { readDocument } from '~/text/document-in/read-document.server';
import { type WordFile, wordFile } from './word-file';

/** The lines that are read from a hand-written Word file. */
export async function linesOf(file: WordFile): Promise<string[]> {
  return (await textOf(await wordFile(file))).text.split('\n');
}

/** Text and notices (by code) of a document that must be readable. */
export async function textOf(bytes: Uint8Array, name = 'draft.docx') {
  const document = await readDocument(bytes, name);
  if (!document.ok) return expect.fail(`refused: ${document.reason}`);
  const notices = Object.fromEntries(document.notices.map(({ code, count }) => [code, count]));
  return { ...document, notices };
}

/** Why a document is refused; `read` where it is not. */
export async function refusalOf(bytes: Uint8Array, name = 'draft.docx'): Promise<string> {
  const document = await readDocument(bytes, name);
  return document.ok ? 'read' : document.reason;
}
