import { diffArrays } from 'diff';

/** Text that both have, then what is exchanged behind it. */
export type Step = { same: string; del: string; ins: string };

/** Beyond so many changed words nobody reads a redline, and the search would take longer than a second. */
const mostEdits = 1500;

/** The changes from one text to the other, word by word. */
export function stepsByWord(before: string, after: string): Step[] {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostEdits });
  if (!parts) return [{ same: '', del: before, ins: after }];
  const steps: Step[] = [{ same: '', del: '', ins: '' }];
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    const last = steps.at(-1)!;
    if (removed) last.del += text;
    else if (added) last.ins += text;
    else steps.push({ same: text, del: '', ins: '' });
  }
  return steps;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Kept whole, or cut off before words are looked for: 第十二条, （三）, spaces, marks. The segmenter is slow on long texts. */
const pieces =
  /(第[〇零一二三四五六七八九十百千\d]+[编章节条款项目](?:之[一二三四五六七八九十\d]+)?|[（(][一二三四五六七八九十\d]+[）)]|\s+|[。；，：、！？])/;

function wordsOf(text: string): string[] {
  return text.split(pieces).flatMap((piece, k) => {
    if (k % 2 === 1) return [piece];
    return [...segmenter.segment(piece)].map((word) => word.segment);
  });
}
