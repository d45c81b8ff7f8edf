import type { Segment } from '~/domain/comparison/words';
import type { Level } from '~/domain/provision/provision';
import type { ComparisonDocument } from './comparison-docx.server';
import { markedParagraphs } from './marked-paragraphs';
import { escaped, heading, paragraph, printedPage } from './printed-page.server';

const divisions: Level[] = ['part', 'subpart', 'chapter', 'section'];
type Change = ComparisonDocument['changes'][number];

/** A 修改对照稿 as a page for the printer: the later text with what was added underlined and what was removed struck out. */
export function comparisonAsHtml({ title, headNote, summary, changes, footer }: ComparisonDocument): string {
  const opening = changes.findLastIndex(({ level }, at) => level === 'title' && at < 3) + 1;
  const html = (some: Change[]) => some.map(htmlOf).join('\n');
  const top = opening > 0 ? html(changes.slice(0, opening)) : heading(1, title);
  const notes = [headNote, summary].map((note) => paragraph(note, 'note')).join('');
  return printedPage({ title, footer, body: `${top}${notes}${html(changes.slice(opening))}` });
}

function htmlOf({ level, number, words }: Change): string {
  if (level === 'title')
    return /^[（(]/.test(words[0]!.text) ? `<p class="note">${marked(words)}</p>` : `<h1>${marked(words)}</h1>`;
  if (divisions.includes(level)) {
    const [line] = markedParagraphs(number, words);
    return `<h2>${marked(line!.segments)}</h2>`;
  }
  if (level === 'article' && number.length > 0) {
    const [first, ...rest] = markedParagraphs([], words);
    const opening = `<div class="article"><h3>${marked(number)}</h3><p>　${marked(first!.segments)}</p></div>`;
    return opening + rest.map(({ segments }) => `<p>${marked(segments)}</p>`).join('');
  }
  return markedParagraphs(number, words)
    .map(({ segments }) => `<p${level === 'note' ? ' class="note"' : ''}>${marked(segments)}</p>`)
    .join('');
}

const tags = { ins: 'ins', del: 'del' } as const;

const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ kind, text }) => (kind === 'same' ? escaped(text) : `<${tags[kind]}>${escaped(text)}</${tags[kind]}>`))
    .join('');
