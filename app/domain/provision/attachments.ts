import { headOf, type Line, lastCharacter } from './lines';

const pattern =
  /^(附\s*(?:件|表|录|图))\s*(?:[（(]?([0-9０-９]{1,3}(?:[-—.][0-9]{1,2})?|[一二三四五六七八九十]{1,3})[）)]?(?=\D|$))?(\s*[：:])?(\s*)/;
const listed = /^(?:[0-9０-９]{1,2}\s*[.．、]|《)/;
const nextListed = /^([0-9０-９]{1,2})\s*[.．、]/;

/** `heading` opens an attachment, and may name it (`name`, else empty); `mention` only names one, as the list under a notice does. */
export type AttachmentLine = { role: 'heading'; label: string; number: string; name: string } | { role: 'mention' };

type Candidate = { label: string; number: string; colon: boolean; rest: string };

/** 附件1, 附件：, 附表 收费标准 … at the start of a line, or null. Running text (附件所列……) is none. */
function candidateOf(text: string, line: Line): Candidate | null {
  const head = headOf(text, line);
  const match = pattern.exec(head);
  if (!match) return null;
  const [all, word, number = '', colon, gap] = match;
  const rest = head.slice(all.length);
  if (rest !== '' && (line.to - line.from > 70 || /[。；;]/.test(rest))) return null;
  if (rest !== '' && !colon && !gap && !(number && /^[《（(]/.test(rest))) return null;
  const label = head.slice(0, all.length - (gap?.length ?? 0) - (colon?.length ?? 0));
  return { label: label || word!, number, colon: colon !== undefined, rest };
}

/** For each line what it says of attachments. `isClosing` tells dates and signatures, which follow a list and not a heading. */
export function attachmentLines(
  text: string,
  lines: Line[],
  isTaken: (at: number) => boolean,
  isClosing: (at: number) => boolean,
): (AttachmentLine | null)[] {
  const candidates = lines.map((line, at) => (isTaken(at) ? null : candidateOf(text, line)));
  const headings = new Set(candidates.filter((each) => each && !each.colon).map((each) => each!.number));
  const found: (AttachmentLine | null)[] = lines.map(() => null);
  for (let at = 0; at < lines.length; at++) {
    const candidate = candidates[at];
    if (!candidate) continue;
    if (!isMention(at, candidate)) {
      found[at] = { role: 'heading', label: candidate.label, number: candidate.number, name: candidate.rest };
      continue;
    }
    found[at] = { role: 'mention' };
    if (listed.test(candidate.rest)) while (continuesList(at + 1)) found[++at] = { role: 'mention' };
  }
  return found;

  function isMention(at: number, { colon, rest, number }: Candidate): boolean {
    if (!colon || rest === '') return false;
    const hasBody = at + 1 < lines.length && !isClosing(at + 1) && candidates[at + 1] === null;
    const listGoesOn =
      found[at - 1]?.role === 'mention' && Number(candidates[at - 1]?.number || -1) + 1 === Number(number);
    return listed.test(rest) || headings.has(number) || !hasBody || listGoesOn;
  }

  /** “2.……” under “附件：1.……”. */
  function continuesList(at: number): boolean {
    const line = lines[at];
    if (!line || isTaken(at) || candidates[at]) return false;
    return nextListed.test(headOf(text, line)) && !/[。；;：:]/.test(lastCharacter(text, line));
  }
}

/** 附件1 at the start of a line, as an officer may point at it; null if the line starts otherwise. */
export function attachmentLabel(text: string, line: Line): string | null {
  return candidateOf(text, line)?.label ?? null;
}
