import { detectPersonalData } from './detect-personal-data';

/** A stretch of a text, in UTF-16 offsets, that is shown as `mark`. */
type Masked = { start: number; end: number; mark: string };

/** How a passage that an officer covered is shown. */
const covered = '■■■';

/**
 * A text as it may be shown: identity numbers, telephone numbers and e-mail addresses become `***`, what an officer covered
 * becomes `■■■`. Where both fall together one mark stands for all of it.
 */
export function maskedText(text: string, covers: readonly { start: number; end: number }[] = []): string {
  let shown = '';
  let at = 0;
  for (const { start, end, mark } of joined([
    ...detectPersonalData(text).map(({ start, end }) => ({ start, end, mark: '***' })),
    ...covers.map(({ start, end }) => ({ start, end, mark: covered })),
  ])) {
    shown += text.slice(at, start) + mark;
    at = end;
  }
  return shown + text.slice(at);
}

function joined(found: Masked[]): Masked[] {
  const apart: Masked[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || one.start >= last.end) apart.push({ ...one });
    else {
      last.end = Math.max(last.end, one.end);
      if (one.mark === covered) last.mark = covered;
    }
  }
  return apart;
}
