import { isDateLine, namesOrgan } from './closing';
import { contentsTitle } from './contents';
import { headOf, type Line, looksLikeHeading } from './lines';
import type { Mark } from './marks';

const documentName =
  /(?:条例|规定|办法|细则|规则|章程|制度|准则|规范|标准|指南|方案|计划|规划|纲要|意见|决定|决议|通知|通告|公告|通报|批复|函|令|法|法典|解释|说明|目录|清单)(?:[（(【［[〔].{1,40}[）)】］\]〕])*$/;
const subtitle = /^[（(【［[〔].{0,40}(?:稿|试行|暂行|草案|修订|修正|文本|本)[^。；]{0,20}[）)】］\]〕]$/;
const adopted = /通过|公布|施行|实施|修订|修正|修改|发布|批准|印发|备案|废止|令第|第.{1,6}次/;
const startsWithDate = /^[（(【［[]?\s*(?:根据\s*)?[0-9０-９]{4}\s*年/;
const documentNumber = /[〔﹝［[【(（]\s*[0-9０-９X×]{2,4}\s*[〕﹞］\]】)）]?\s*[0-9０-９X×\s_]*号$/;
const explanation = /^(?:关于.{2,70}|.{0,40}(?:起草|编制|修订|制定|修改)(?:情况)?的?)说明$|^.{0,60}政策解读$/;
const bracketedTitle = /^[（(【［[][^（()）【】]{1,30}[）)】］\]]$/;
const bareHeading = /^(?:总\s*则|分\s*则|附\s*则|序\s*言|前\s*言)$/;

/** （立法目的） alone, as it may stand behind the number of an article or below it. */
export function isBracketedTitle(words: string): boolean {
  return bracketedTitle.test(words);
}

/** 总则, 附则 … alone on a line: a heading that its author left without number. */
export function isBareHeading(words: string): boolean {
  return words.length < 12 && bareHeading.test(words);
}

/** “关于《……》的起草说明”: no part of the draft, though it often stands behind it on one page. */
export function isExplanationTitle(text: string, line: Line): boolean {
  return looksLikeHeading(text, line, 80) && explanation.test(headOf(text, line));
}

/** 题注: when and by whom adopted or amended, with or without brackets, in front of the first provision. */
function isNote(text: string, line: Line): boolean {
  const head = headOf(text, line, 400);
  if (isDateLine(text, line)) return true;
  const isBracketed = /^[（(]/.test(head) && /[）)]$/.test(head);
  if (!adopted.test(head)) return false;
  return isBracketed
    ? /[0-9０-９一二三四五六七八九〇]\s*年/.test(head)
    : startsWithDate.test(head) && !/[。；]/.test(head);
}

/** What the lines at the head of a document are, and how many of them the head has. */
type Head = { titles: number[]; notes: number[]; end: number };

/**
 * Reads a head that begins at line `from`: titles, subtitles （征求意见稿） and notes, up to the first line that is none.
 * The longest run that ends in the name of a document is the title; without such a name the first line is.
 */
export function readHead(text: string, lines: Line[], marks: (Mark | null)[], from: number): Head {
  const head: Head = { titles: [], notes: [], end: from };
  const candidates: number[] = [];
  for (; head.end < Math.min(lines.length, from + 40); head.end++) {
    const line = lines[head.end]!;
    const words = headOf(text, line);
    if (subtitle.test(words)) head.titles.push(head.end);
    else if (isNote(text, line)) head.notes.push(head.end);
    else if (
      marks[head.end] ||
      !looksLikeHeading(text, line, 80) ||
      /^附件/.test(words) ||
      contentsTitle.test(words) ||
      words[0] === '|'
    )
      break;
    else if (line.hashes === 1) head.titles.push(head.end);
    else if (candidates.length === 6 || (candidates.length > 0 && isBareHeading(words))) break;
    else if (!documentNumber.test(words) && !/[：:]/.test(words)) candidates.push(head.end);
  }
  const named = candidates.findLastIndex((at) => documentName.test(headOf(text, lines[at]!)));
  const hasTitle = head.titles.some((at) => lines[at]!.hashes === 1);
  head.titles.push(...candidates.slice(0, named >= 0 ? named + 1 : hasTitle ? 0 : 1));
  return head;
}

/**
 * Whether a new document begins here, without a heading 附件 over it: behind the notice that prints it (现将《……》印发给你们)
 * stands its title, and then its first chapter, its first article, its 目录, or its own notes. Right behind a date and
 * signature (`afterClosing`) the name of a document is enough.
 */
export function startsDocument(
  text: string,
  lines: Line[],
  marks: (Mark | null)[],
  at: number,
  afterClosing: boolean,
): boolean {
  const line = lines[at]!;
  const words = headOf(text, line);
  if (marks[at] || !looksLikeHeading(text, line, 60) || isDateLine(text, line) || isBareHeading(words)) return false;
  if (isNameOfHeading(marks[at - 1])) return false;
  const isNamed = documentName.test(words) || line.hashes === 1;
  if (isNamed && afterClosing) return true;
  for (let next = at + 1; next < Math.min(lines.length, at + 8); next++) {
    const below = headOf(text, lines[next]!);
    const mark = marks[next];
    if (contentsTitle.test(below)) return true;
    if (mark) return mark.number === 1 && mark.sub === 0 && (isOpening(mark) || (isNamed && mark.kind === 'comma'));
    if (subtitle.test(below) || isNote(text, lines[next]!)) continue;
    const goesOn = next === at + 1 && documentName.test(below) && looksLikeHeading(text, lines[next]!, 60);
    if (!goesOn || (namesOrgan(words) && !below.startsWith('关于'))) return false;
  }
  return false;
}

function isOpening({ kind }: Mark): boolean {
  return kind === 'part' || kind === 'chapter' || kind === 'article';
}

/** 第一章 alone on its line, so that this line is its name. */
function isNameOfHeading(above: Mark | null | undefined): boolean {
  return above != null && above.after === '' && above.kind !== 'comma';
}
