import type { MarkedChange } from '../comparison/marked-changes';
import type { Segment } from '../comparison/words';

/** A change of the text, as far as the version check looks at it. */
export type TextChange = Pick<MarkedChange, 'change' | 'of' | 'label' | 'words'>;

/**
 * How far the submitted text went from the one that the public saw. `share` is the percentage of the words of both that were put
 * in or taken out; `unrecorded` are the places changed without an opinion or a note behind it, `duties` those where words that
 * give or take rights and duties came in or went.
 */
export type Drift = { changed: number; share: number; unrecorded: string[]; duties: string[] };

/** Whether a reader would call it another wording: numbers and places alone are not. */
export const changesWords = ({ change, of, words }: TextChange): boolean =>
  of === 'provision' && change !== 'same' && words.some(({ kind }) => kind !== 'same');

// Prudence, not law: these words make, lift or price a right or a duty.
const duty =
  /应当|必须|不得|禁止|可以|有权|免|罚|没收|吊销|暂扣|扣押|责令|收费|缴纳|押金|价格|许可|审批|核准|备案|登记|限制|限期|取消|赔偿|补偿|补贴|[\d〇零一二三四五六七八九十百千万两]+(?:元|日|天|个月|年|小时|分钟|%|％|倍)/;

/** Whether what was put in or taken out touches rights or duties. */
export const touchesDuties = ({ words }: Pick<TextChange, 'words'>): boolean =>
  words.some(({ kind, text }) => kind !== 'same' && duty.test(text));

/** A provision that is gone is called by its former number, as drafters do. */
const placeOf = ({ change, label }: TextChange): string => (change === 'deleted' ? `原${label}` : label);

/** What the changes come to; `isRecorded` says of each whether an opinion or a note stands behind it. */
export function driftOf(changes: readonly TextChange[], isRecorded: (at: number) => boolean): Drift {
  const reworded = changes.map((change, at) => ({ ...change, at })).filter(changesWords);
  const lengthOf = (kinds: Segment['kind'][]) =>
    changes
      .filter(({ of }) => of === 'provision')
      .flatMap(({ words }) => words)
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { text }) => sum + text.length, 0);
  const exchanged = lengthOf(['ins', 'del']);
  const both = exchanged + 2 * lengthOf(['same']);
  return {
    changed: reworded.length,
    share: both === 0 ? 0 : Math.ceil((100 * exchanged) / both),
    unrecorded: reworded.filter(({ at }) => !isRecorded(at)).map(placeOf),
    duties: reworded.filter(touchesDuties).map(placeOf),
  };
}
