import type { AttachmentLine } from './attachments';
import { headOf, type Line, linesOf, looksLikeHeading } from './lines';
import { type Mark, markOf } from './marks';
import type { Quotation } from './quotes';
import { isReference } from './references';
import { type Role, rolesOf } from './roles';

/**
 * How a document counts its provisions: by 第一条 (`articles`), by 一、二、 (`points`: 通知, 意见, and rules that have
 * chapters but no 条), or by 一、二、 over amendments of another text (`amendments`).
 */
type Style = 'articles' | 'points' | 'amendments';

/** Everything that can be known of a line without knowing which provision it stands in. */
export type Surveyed = {
  line: Line;
  role: Role;
  mark: Mark | null;
  quotation: Quotation;
  attachment: AttachmentLine | null;
  style: Style;
  /** The next line, if it is text without a mark. */
  nextLine: Line | null;
  /** The mark of the next line of the same document that has one. */
  nextMark: Mark | null;
  /** The mark of the next line that may open an article. */
  nextArticle: Mark | null;
};

const amending = /修改为|改为|修正为|增加|作为第|删去|删除|作.{0,6}修改/;
const amendingTitle = /关于(?:修改|修订|修正|废止).*决定|修正案/;
const borders: readonly Role[] = ['attachment', 'opening', 'explanation'];

export function surveyOf(text: string): Surveyed[] {
  const lines = linesOf(text);
  const marks = lines.map((line) => markOf(headOf(text, line)));
  const { roles, quotations, attachments } = rolesOf(text, lines, marks);
  const surveyed = lines.map<Surveyed>((line, at) => ({
    line,
    role: roles[at]!,
    mark: marks[at]!,
    quotation: quotations[at]!,
    attachment: attachments[at]!,
    style: 'points',
    nextLine: roles[at + 1] === 'body' && marks[at + 1] === null ? lines[at + 1]! : null,
    nextMark: null,
    nextArticle: null,
  }));
  lookAhead(surveyed);
  giveStyles(text, surveyed);
  return surveyed;
}

function mayOpenArticle({ role, mark }: Surveyed): boolean {
  return role === 'body' && mark?.kind === 'article' && !isReference(mark);
}

function lookAhead(surveyed: Surveyed[]) {
  let nextMark: Mark | null = null;
  let nextArticle: Mark | null = null;
  for (const each of surveyed.toReversed()) {
    each.nextMark = nextMark;
    each.nextArticle = nextArticle;
    if (borders.includes(each.role)) nextMark = nextArticle = null;
    else if (each.role === 'body' && each.mark) nextMark = each.mark;
    if (mayOpenArticle(each)) nextArticle = each.mark;
  }
}

function giveStyles(text: string, surveyed: Surveyed[]) {
  for (let from = 0; from < surveyed.length; ) {
    let to = from + 1;
    while (to < surveyed.length && !borders.includes(surveyed[to]!.role)) to++;
    const document = surveyed.slice(from, to);
    const style = styleOf(text, document);
    for (const each of document) each.style = style;
    from = to;
  }
}

function styleOf(text: string, document: Surveyed[]): Style {
  const first = document.find(
    ({ role, mark }) => role === 'body' && (mark?.kind === 'article' || mark?.kind === 'comma'),
  );
  if (first?.mark?.kind === 'comma') {
    const isTitled = document.some(({ role, line }) => isTitle(role) && amendingTitle.test(headOf(text, line)));
    if (isTitled || amending.test(headOf(text, first.line, 200))) return 'amendments';
  }
  // One line that begins with 第八条 among the points of a notice does not make it a document of articles.
  const heads = document.filter(mayOpenArticle);
  const hasArticles = heads.length > 1 || (heads.length === 1 && (first === heads[0] || heads[0]!.mark?.number === 1));
  return hasArticles ? 'articles' : 'points';
}

function isTitle(role: Role): boolean {
  return role === 'title' || role === 'opening';
}

/** 一、总则 over 第一条: points that only head the articles below them. */
export function headsArticles(text: string, { line, mark, nextMark }: Surveyed): boolean {
  return (
    mark?.kind === 'comma' && nextMark?.kind === 'article' && !isReference(nextMark) && looksLikeHeading(text, line, 40)
  );
}
