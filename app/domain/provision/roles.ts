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
  const give = (role: Role, isOne: (at: number) => boolean | undefined) => {
    for (let at = 0; at < lines.length; at++) if (!isTaken(at) && isOne(at)) roles[at] = role;
  };

  const tables = tableRows(text, lines);
  give('table', (at) => tables[at]);
  const quotations = quotedLines(text, lines);
  give('quote', (at) => quotations[at] === 'inside');
  give('page', (at) => isPageMark(text, lines[at]!));
  const contents = contentsLines(text, lines, isTaken);
  give('contents', (at) => contents[at]);
  const headEnd = giveHead(0, lines.length > 1);
  const closing = closingLines(text, lines, isFree);
  give('closing', (at) => closing[at]);
  const attachments = attachmentLines(text, lines, isTaken, (at) => roles[at] === 'closing');
  give('mention', (at) => attachments[at]?.role === 'mention');
  give('attachment', (at) => attachments[at]?.role === 'heading');
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

  /** （此件公开发布） may stand between a date and the next title. */
  function isNear(role: Role, at: number): boolean {
    return roles.slice(Math.max(0, at - 2), at).includes(role);
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
      } else if (at >= from && isFree(at) && startsDocument(text, lines, marks, at, isNear('closing', at))) {
        const end = giveHead(at, true);
        roles[at] = 'opening';
        at = Math.max(at, end - 1);
      } else if (roles[at] === 'body' && (marks[at]?.kind === 'article' || marks[at]?.kind === 'comma')) {
        hasProvisions = true;
      }
    }
  }
}
