import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { markedChanges } from '~/domain/comparison/marked-changes';
import { unitsOf } from '~/domain/comparison/unit';
import { decodeText } from '~/domain/provision/decode';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { ParsedText } from '~/domain/provision/provision';
import { openPackage } from '~/text/document-in/office-package.server';
import { comparisonAsDocx } from '~/text/document-out/comparison-docx.server';
import { comparisonAsHtml } from '~/text/document-out/comparison-html.server';
import { printPdf } from '~/text/document-out/print-pdf.server';
import { textOf } from '../document-in/reading';
import { wordFile } from '../document-in/word-file';
import { byLibreOffice, program, wordsOfPdf } from '../programs';

const soffice = program('MINYI_SOFFICE', 'LibreOffice opens our comparisons');
const chromium = program('MINYI_CHROMIUM', 'printing comparisons');
const pdftotext = program('MINYI_PDFTOTEXT', 'the words of a PDF');
const statutes = process.env.MINYI_STATUTES;
if (!statutes) console.warn('real statutes: skipped, MINYI_STATUTES names no folder');

const demo = (name: string) => parseProvisions(readFileSync(`db/demo/texts/${name}.txt`, 'utf8'));
const statute = (name: string) => parseProvisions(decodeText(readFileSync(join(statutes ?? '', `${name}.txt`))));

function compared(before: ParsedText, after: ParsedText) {
  const changes = [...markedChanges(before, after, compareDrafts(before, after))];
  return { title: '对照', headNote: '（修改对照稿）', summary: '改写若干条。', changes, footer: '送审稿第1稿' };
}
const revision = { author: '汀禾县民政局', date: new Date('2026-03-02T01:00:00Z') };

/** What a draft says, without blanks and without the table of contents, which a comparison leaves out. */
const saidBy = (draft: ParsedText) => unitsOf(draft).map(({ node, text }) => bare(node.label + text));
const bare = (text: string) => text.replace(/[\s|:-]+/g, '');
const isOurs = (line: string) => !['（修改对照稿）', '改写若干条。', '对照'].includes(line);

/** The words of a comparison when everything is accepted. */
async function accepted(word: Uint8Array): Promise<string> {
  const { text } = await textOf(word);
  return bare(text.split('\n').filter(isOurs).join('\n'));
}

/** The same file with insertions and deletions exchanged: accepting that is rejecting the other. */
async function withSidesChanged(word: Uint8Array): Promise<Buffer> {
  const xml = (await (await openPackage(word)).read('word/document.xml')).toString();
  const body = /<w:body>([\s\S]*?)<w:sectPr/.exec(xml)![1]!;
  const swapped = body
    .replaceAll(/<(\/?)w:(ins|del)\b/g, (_, slash, kind) => `<${slash}w:${kind === 'ins' ? 'del' : 'ins'}`)
    .replaceAll(/<(\/?)w:delText\b/g, '<$1w:t');
  return wordFile({ body: swapped });
}

const pairs: [name: string, before: () => ParsedText, after: () => ParsedText][] = [
  ['the two elderly drafts', () => demo('elderly-consultation'), () => demo('elderly-review')],
  ['a consulted and a final text', () => demo('business-consultation'), () => demo('business-final')],
  [
    'a text and one that has nothing of it',
    () => parseProvisions('第一条 甲。\n乙。'),
    () => demo('ferry-consultation'),
  ],
];
if (statutes)
  for (const [name, from, to] of [
    ['property-management', '2010', '2020'],
    ['business-environment', '2020', '2024'],
  ])
    pairs.push([
      `Shanghai ${name}`,
      () => statute(`shanghai-${name}-${from}`),
      () => statute(`shanghai-${name}-${to}`),
    ]);

describe.each(pairs)('a comparison of %s as a Word file', (_name, earlier, later) => {
  test('gives the later text when all is accepted and the earlier one when all is rejected', async () => {
    const [before, after] = [earlier(), later()];
    const word = await comparisonAsDocx(compared(before, after), revision);
    expect(await accepted(word)).toBe(saidBy(after).join(''));
    const rejected = await accepted(await withSidesChanged(word));
    for (const provision of saidBy(before)) expect(rejected).toContain(provision);
    expect(rejected.length).toBe(saidBy(before).join('').length);
  });
});

test('every change says who made it and when, and has a number of its own', async () => {
  const word = await comparisonAsDocx(compared(demo('elderly-consultation'), demo('elderly-review')), revision);
  const xml = (await (await openPackage(word)).read('word/document.xml')).toString();
  const marks = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"[^>]*>/g)];
  expect(marks.length).toBeGreaterThan(20);
  expect(new Set(marks.map(([, id]) => id)).size).toBe(marks.length);
  for (const [mark] of marks) expect(mark).toContain('w:author="汀禾县民政局" w:date="2026-03-02T01:00:00.000Z"');
});

describe.skipIf(!soffice || !pdftotext)('LibreOffice opens it', { timeout: 120_000 }, () => {
  test('and prints every article of the later text', async () => {
    const after = demo('elderly-review');
    const word = await comparisonAsDocx(compared(demo('elderly-consultation'), after), revision);
    const words = bare(await wordsOfPdf(pdftotext!, await byLibreOffice(soffice!, word, 'pdf')));
    for (const { label, level } of after.nodes) if (level === 'article') expect(words).toContain(label);
  });
});

describe.skipIf(!chromium || !pdftotext)('Chromium prints it', { timeout: 120_000 }, () => {
  test('with every article, what was added and what was struck out', async () => {
    const after = demo('elderly-review');
    const pdf = await printPdf(comparisonAsHtml(compared(demo('elderly-consultation'), after)));
    if (!Buffer.isBuffer(pdf)) return expect.fail(pdf.unavailable);
    const words = bare(await wordsOfPdf(pdftotext!, pdf)).normalize('NFKC');
    for (const { label, level } of after.nodes) if (level === 'article') expect(words).toContain(label);
    expect(words).toContain('失智');
    expect(pdf.includes('/Outlines')).toBe(true);
  });
});
