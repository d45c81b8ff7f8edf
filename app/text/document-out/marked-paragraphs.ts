import type { Segment } from '~/domain/comparison/words';
import { gapBehind } from '~/domain/provision/words';

/** One paragraph of a redline; `end` says whether the break behind it stayed, is new or is gone. */
export type MarkedParagraph = { segments: Segment[]; end: Segment['kind'] };

/** A number and its wording as the paragraphs they are printed in: every line feed ends one. */
export function markedParagraphs(number: readonly Segment[], words: readonly Segment[]): MarkedParagraph[] {
  const whole = kindOfWhole([...number, ...words]);
  const gap: Segment[] = words.length > 0 ? [{ kind: whole, text: gapBehind(number.at(-1)?.text ?? '') }] : [];
  const paragraphs: MarkedParagraph[] = [{ segments: [], end: whole }];
  for (const { kind, text } of [...number, ...gap, ...words]) {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) {
        paragraphs.at(-1)!.end = kind;
        paragraphs.push({ segments: [], end: whole });
      }
      if (line) paragraphs.at(-1)!.segments.push({ kind, text: line });
    }
  }
  return paragraphs;
}

/** What is all new or all gone is so with its last paragraph break. */
function kindOfWhole(segments: readonly Segment[]): Segment['kind'] {
  const kinds = new Set(segments.map(({ kind }) => kind));
  return kinds.size === 1 ? segments[0]!.kind : 'same';
}
