import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeText } from '~/domain/provision/decode';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import { cellsOf, pipeRow } from '~/domain/provision/pipe-rows';
import { draftAsDocx } from '~/text/document-out/draft-docx.server';
import { textOf } from '../document-in/reading';
import { sampleDraft } from './sample-draft';

const statutes = process.env.MINYI_STATUTES;
if (!statutes) console.warn('real statutes: skipped, MINYI_STATUTES names no folder');

/** What a text says, line by line: no blanks at the edges, no empty lines, no marks for programs, table rows in one way. */
const said = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^#{1,6}\s+/, ''))
    .filter((line) => line !== '' && !/^\|[\s|:-]+\||^<!--.*-->$/.test(line))
    .map((line) => pipeRowAgain(line));

const pipeRowAgain = (line: string) => {
  const cells = cellsOf(line);
  return cells ? pipeRow(cells) : line;
};

async function outAndBack(input: string): Promise<void> {
  const { text, nodes } = parseProvisions(input);
  const title = said(text)[0]!;
  const back = await textOf(await draftAsDocx({ title, text, nodes }));
  const expected = nodes.some((node) => node.level === 'title') ? said(text) : [title, ...said(text)];
  expect(said(back.text)).toEqual(expected);
}

test('a draft that was read, written as a Word file and read again says the same', { timeout: 30_000 }, async () => {
  await outAndBack(sampleDraft(30).text);
});

test.skipIf(!statutes)('so does every real statute', { timeout: 120_000 }, async () => {
  const names = (await readdir(statutes!)).filter((name) => name.endsWith('.txt'));
  for (const name of names) await outAndBack(decodeText(await readFile(join(statutes!, name))));
});
