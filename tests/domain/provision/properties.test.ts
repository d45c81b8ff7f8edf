import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '~/domain/provision/decode';
import { statute } from './printed-trees';
import { read, warnings } from './sketch';

const deeper = process.env.MINYI_LONG ? 30 : 1;

/** Pieces that drafts are made of, good and bad, to be thrown together in any order. */
const fragments = fc.constantFrom(
  ...'第|一|条|章|节|编|分编|之一|目录|附件|附件：1.|1.|１．|（一）|(2)|①|㈠|一、|“|”|"|《|》|：|。|；|，|、|\n|\n\n|\r\n|\t|| |\u3000|\u200b|\ufeff|\0|#|## |—1—|<!-- x -->|甲|办法|2026年3月1日|修改为：|县人民政府|关于甲的说明|通过|\ud800|𠮷'.split(
    '|',
  ),
  '|',
  '| 甲 | 乙 |\n',
  '第一条 甲。\n',
  '第二条（目的）乙：\n',
  '第一章 总则\n',
  '（一）丙；\n',
);

describe('for any text', () => {
  it('a statute that was printed from a tree is read back as that tree, without a warning', () => {
    fc.assert(
      fc.property(statute, ({ text, nodes }) => {
        const parsed = read(text);
        const position = new Map<string | null, number | null>([
          [null, null],
          ...parsed.nodes.map(({ id }, at) => [id, at] as const),
        ]);
        expect(
          parsed.nodes.map(({ level, label, parent }) => ({ level, label, parent: position.get(parent) })),
        ).toEqual(nodes);
        expect(warnings(parsed)).toEqual([]);
      }),
      { numRuns: 200 * deeper },
    );
  });

  it('random pieces of drafts never break the reader, and no character is lost', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 60 }), (pieces) => void read(pieces.join(''))),
      { numRuns: 1000 * deeper },
    );
  });

  it('random strings and random bytes never break the reader, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)),
      { numRuns: 300 * deeper },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void read(decodeText(bytes))),
      { numRuns: 300 * deeper },
    );
  });

  it('what was read once is read the same again', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 40 }), (pieces) => {
        const parsed = read(pieces.join(''));
        expect(read(parsed.text)).toEqual(parsed);
      }),
    );
  });
});
