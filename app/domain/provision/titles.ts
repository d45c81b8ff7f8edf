import { isDateLine } from './closing';
import { headOf, type Line } from './lines';

const documentName =
  /(?:条例|规定|办法|细则|规则|章程|制度|准则|规范|标准|指南|方案|计划|规划|纲要|意见|决定|决议|通知|通告|公告|通报|批复|函|令|法|法典|解释|说明|目录|清单)》?(?:[（(【［[〔].{1,40}[）)】］\]〕])*$/;
const subtitle = /^[（(【［[〔].{0,40}(?:稿|试行|暂行|草案|[修订正文]本)[^。；]{0,20}[）)】］\]〕]$/;
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
export function isExplanationTitle(words: string): boolean {
  return explanation.test(words);
}

/** 题注: when and by whom adopted or amended, with or without brackets, in front of the first provision. */
export function isNote(text: string, line: Line): boolean {
  const head = headOf(text, line, 400);
  if (isDateLine(text, line)) return true;
  const isBracketed = /^[（(]/.test(head) && /[）)]$/.test(head);
  if (!adopted.test(head)) return false;
  return isBracketed
    ? /[0-9０-９一二三四五六七八九〇]\s*年/.test(head)
    : startsWithDate.test(head) && !/[。；]/.test(head);
}

/** …办法, …的通知（试行）: the line ends as the names of documents do. */
export function isDocumentName(words: string): boolean {
  return documentName.test(words) && !/[。；]/.test(words);
}

/** （征求意见稿） under a title. */
export function isSubtitle(words: string): boolean {
  return subtitle.test(words);
}

/** 青政发〔2026〕4号 */
export function isDocumentNumber(words: string): boolean {
  return documentNumber.test(words);
}
