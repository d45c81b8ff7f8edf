import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '~/text/document-in/read-document.server';
import { linesOf } from './reading';
import { abstractList, level, list, numbered, paragraph, wordFile } from './word-file';

const names =
  'p r t tbl tr tc tcPr trPr pPr rPr ins del moveFrom moveTo sdt sdtPr sdtContent showingPlcHdr hyperlink fldChar instrText fldSimple br tab sym drawing pict txbxContent footnoteReference vanish numPr ilvl numId pStyle gridSpan vMerge gridBefore ruby rt rubyBase altChunk';
const values = ['begin', 'separate', 'end', '0', '1', '2', '-7', '99', 'x', '', 'PAGE', 'restart'];

const value = fc.constantFrom(...values);
const attributes = fc
  .tuple(value, fc.constantFrom('begin', 'separate', 'end'), value, value)
  .map(([val, field, instr, id]) => `w:val="${val}" w:fldCharType="${field}" w:instr="${instr}" w:id="${id}"`);

/** Any Word elements in any order, as no editor writes them. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...names.split(' ')),
      attributes,
      fc.oneof({ depthSize: 'medium' }, fc.constantFrom('', '第一条', ' '), inOrder(tie('element'), 4)),
    )
    .map(([name, said, content]) => `<w:${name} ${said}>${content}</w:${name}>`),
}));

function inOrder(one: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc.array(one, { maxLength: most }).map((all) => all.join(''));
}

/** Paragraphs and tables around them, because nothing else is looked into. */
const block = fc
  .tuple(
    fc.constantFrom(
      ['<w:p>', '</w:p>'],
      ['<w:tbl>', '</w:tbl>'],
      ['<w:tbl><w:tr><w:tc><w:p>', '</w:p></w:tc><w:tc/></w:tr></w:tbl>'],
    ),
    inOrder(element, 12),
  )
  .map(([[open, close], content]) => open! + content + close!);

test('a well-formed file of any structure is read or found empty, never thrown at', { timeout: 60_000 }, async () => {
  const numbering = abstractList(1, level(0, 'chineseCounting', '第%1条') + level(1, 'decimal', '%1.%2')) + list(1, 1);
  const footnotes = `<w:footnote w:id="1">${paragraph('注')}</w:footnote>`;
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
      const document = await readDocument(await wordFile({ body: blocks.join(''), numbering, footnotes }), 'x.docx');
      expect(document.ok || document.reason === 'empty_text').toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('names that every object of JavaScript has are names like any other', async () => {
  const own = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const foreign = own.map(
    (name) => `<${name} xmlns="http://schemas.openxmlformats.org/package/2006/relationships" ${name}="1"/>`,
  );
  const body = `<w:p>${foreign.join('')}</w:p>${own.map((_, i) => numbered('文', i + 1)).join('')}`;
  const numbering = own.map((name, i) => abstractList(i + 1, level(0, name, '%1.')) + list(i + 1, i + 1)).join('');
  expect(await linesOf({ body, numbering })).toEqual(['', '1.文', '1.文', '1.文', '1.文']);
});
