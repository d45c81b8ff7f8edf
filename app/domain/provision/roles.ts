import { type AttachmentLine, attachmentLines } from './attachments';
import { closingLines } from './closing';
import { contentsLines } from './contents';
import { readHead, startsDocument } from './heads';
import { headOf, type Line } from './lines';
import type { Mark } from './marks';
import { isPageMark } from './page-marks';
import { type Quotation, quotedLines } from './quotes';
import { tableRows } from './tables';
import { isExplanationTitle } from './titles';

/**
 * What a line is before anyone asks which provision it belongs to. `opening` is the first title line of a document behind
 * another one, `explanation` the title of a 起草说明 behind the draft and `explained` what stands under it; all that is
 * left is `body`.
 */
export type Role =
  | 'body'
  | 'opening'
  | 'title'
  | 'note'
  | 'contents'
  | 'attachment'
  | 'mention'
  | 'table'
  | 'quote'
  | 'page'
  | 'closing'
  | 'explanation'
  | 'explained';

export type Roles = { roles: Role[]; quotations: Quotation[]; attachments: (AttachmentLine | null)[] };

/** The role of each line. Every look at the text is bounded, so the time is linear in its length. */
export function rolesOf(text: string, lines: Line[], marks: (Mark | null)[]): Roles {
  const roles: Role[] = lines.map(() => 'body');
  const isTaken = (at: number) => roles[at] !== 'body';
  const isFree = (at: number) => !isTaken(at) && marks[at] === null;
  const give = (role: Role, found: boolean[]) => {
    for (const [at, isOne] of found.entries()) if (isOne && !isTaken(at)) roles[at] = role;
  };

  give('table', tableRows(text, lines));
  const quotations = quotedLines(text, lines);
  give(
    'quote',
    quotations.map((quotation) => quotation === 'inside'),
  );
  give(
    'page',
    lines.map((line) => isPageMark(text, line)),
  );
  give('contents', contentsLines(text, lines, isTaken));
  const headEnd = giveHead(0, lines.length > 1);
  give('closing', closingLines(text, lines, isFree));
  const attachments = attachmentLines(text, lines, isTaken, (at) => roles[at] === 'closing');
  give(
    'mention',
    attachments.map((line) => line?.role === 'mention'),
  );
  give(
    'attachment',
    attachments.map((line) => line?.role === 'heading'),
  );
  giveLaterDocuments(headEnd);
  return { roles, quotations, attachments };

  /** Returns the line behind the head. */
  function giveHead(from: number, isWanted: boolean): number {
    if (!isWanted || !isFree(from)) return from;
    const head = readHead(text, lines, marks, from);
    for (const at of head.titles) if (!isTaken(at)) roles[at] = 'title';
    for (const at of head.notes) if (!isTaken(at)) roles[at] = 'note';
    return head.end;
  }

  function giveLaterDocuments(from: number) {
    let hasProvisions = false;
    let isExplained = false;
    for (let at = 0; at < lines.length; at++) {
      if (roles[at] === 'attachment') {
        const heading = attachments[at];
        const name = heading?.role === 'heading' ? heading.name : '';
        const end = giveHead(at + 1, name === '' && at + 2 < lines.length);
        const titles = lines.slice(at + 1, end).map((line) => headOf(text, line, 100));
        isExplained = [name, ...titles].some(isExplanationTitle);
        at = Math.max(at, end - 1);
      } else if (hasProvisions && isFree(at) && isExplanationTitle(headOf(text, lines[at]!, 100))) {
        roles[at] = 'explanation';
        isExplained = true;
      } else if (isExplained && roles[at] !== 'table') {
        roles[at] = 'explained';
      } else if (at >= from && isFree(at) && startsDocument(text, lines, marks, at, roles[at - 1] === 'closing')) {
        const end = giveHead(at, true);
        roles[at] = 'opening';
        at = Math.max(at, end - 1);
      } else if (roles[at] === 'body' && (marks[at]?.kind === 'article' || marks[at]?.kind === 'comma')) {
        hasProvisions = true;
      }
    }
  }
}
