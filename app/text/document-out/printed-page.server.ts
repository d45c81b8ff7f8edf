import { markdown } from '../markdown.server';
import { printFont } from './print-pdf.server';

/** Text as it may stand in HTML. */
export const escaped = (text: string): string => markdown.utils.escapeHtml(text);

/** A heading of level 1 to 6 is also an entry of the PDF's outline. */
export const heading = (level: number, text: string, kind = ''): string =>
  `<h${Math.min(level, 6)}${kind && ` class="${kind}"`}>${escaped(text)}</h${Math.min(level, 6)}>`;

export const paragraph = (text: string, kind = ''): string => `<p${kind && ` class="${kind}"`}>${escaped(text)}</p>`;

/** Rows of cells as a table; the first is its head where `headed` says so. */
export function table(rows: string[][], { headed = false } = {}): string {
  const row = (cells: string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const [head, ...rest] = rows;
  return headed && head
    ? `<table><thead>${row(head, 'th')}</thead><tbody>${rest.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
    : `<table><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

// The look of an official document as far as free fonts go: 三号 body, 二号 title, headings in 黑体, changes marked without colour.
const look = `
body{margin:0;font:16pt/1.75 "${printFont}","FangSong","Noto Serif CJK SC",serif;text-align:justify;line-break:strict}
h1,h2,h3,h4,h5,h6{font-size:16pt;text-align:center;break-after:avoid;margin:.8em 0 .4em}
h1{font-size:22pt;line-height:1.5;margin:.4em 0;text-wrap:balance}
p{margin:0;text-indent:2em;white-space:pre-wrap;orphans:2;widows:2}
.note{text-indent:0;text-align:center;margin:0 0 .8em}
.left{text-align:left;text-indent:0}
.article{display:block;text-indent:2em}
.article>h2,.article>h3,.article>h4,.article>h5,.article>h6{display:inline;text-align:left;margin:0}
.article>p{display:inline;text-indent:0}
table{width:100%;border-collapse:collapse;font-size:12pt;line-height:1.5;margin:.4em 0}
th,td{border:1px solid #000;padding:.2em .4em;text-align:left;vertical-align:top;white-space:pre-wrap}
thead{display:table-header-group}tr{break-inside:avoid}
ins{text-decoration:underline;text-decoration-thickness:1.5px;font-weight:700}
del{text-decoration:line-through;color:#444}
.foot{margin-top:2em;text-indent:0;font-size:9pt;border-top:1px solid #000;padding-top:.4em}`;

/** A complete page for the printer: no script, nothing fetched. `body` is HTML, `footer` a small line at its end. */
export function printedPage({ title, body, footer }: { title: string; body: string; footer?: string | undefined }) {
  const foot = footer ? paragraph(footer, 'foot') : '';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${look}</style></head><body>${body}${foot}</body></html>`;
}
