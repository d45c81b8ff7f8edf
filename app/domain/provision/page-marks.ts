import { headOf, type Line } from './lines';

const marks = [
  /^[—–－―-]+\s*[0-9０-９]{1,4}\s*[—–－―-]+$/,
  /^第\s*[0-9０-９]{1,4}\s*页(?:\s*[,，/／]?\s*共\s*[0-9０-９]{1,4}\s*页)?$/,
  /^[[（(【]\s*(?:接上页|接下页|上接第?.{0,6}|下转第?.{0,6}|未完待续)\s*[\]）)】]$/,
  /^[0-9]{1,3}\s*[/／]\s*[0-9]{1,3}$/,
];

/** Page numbers and “[接上页]”, left behind when pages were copied. */
export function isPageMark(text: string, line: Line): boolean {
  if (line.to - line.from > 24) return false;
  const words = headOf(text, line);
  return marks.some((mark) => mark.test(words));
}
