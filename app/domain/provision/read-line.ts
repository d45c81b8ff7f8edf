import { headOf } from './lines';
import { type MarkKind, markOf } from './marks';
import { readNumeral } from './numerals';
import { readArticle, readPoint } from './read-article';
import { readHeading } from './read-heading';
import { readItem } from './read-item';
import { readText } from './read-text';
import type { Reading } from './reading';
import { isReference } from './references';
import type { Role } from './roles';
import type { Surveyed } from './survey';

/** Every line becomes a node or lengthens the node before it; `above` is the role of the line before. */
export function readLine(reading: Reading, each: Surveyed, above: Role | null) {
  if (each.role === 'body') return readBody(reading, each);
  reading.previous = reading.nameless = reading.wordless = null;
  const isFurtherRow = above === each.role && !each.line.afterBlank;
  switch (each.role) {
    case 'title':
    case 'note':
      return reading.add(each, each.role);
    case 'contents':
      return above === 'contents' ? reading.lengthen(each) : reading.add(each, 'contents');
    case 'table':
      return isFurtherRow ? reading.lengthen(each) : reading.add(each, 'table');
    case 'quote':
      return reading.plain(
        each,
        reading.tree.top,
        quotesProvision(reading.text, each) ? [{ code: 'quoted-provision' }] : [],
      );
    case 'page':
      return reading.plain(each, reading.tree.top, [{ code: 'page-mark' }]);
    case 'closing':
    case 'mention':
    case 'explained':
      reading.closeArticle();
      return reading.plain(each, reading.tree.attachment);
    case 'opening':
    case 'explanation':
      reading.startDocument();
      return reading.add(each, 'title', { warnings: each.role === 'opening' ? [] : [{ code: 'explanation-follows' }] });
    case 'attachment':
      return openAttachment(reading, each);
  }
}

const provisions: readonly MarkKind[] = ['part', 'subpart', 'chapter', 'section', 'article'];

function quotesProvision(text: string, { line }: Surveyed): boolean {
  const mark = markOf(headOf(text, line).replace(/^“/, ''));
  return mark !== null && provisions.includes(mark.kind);
}

function openAttachment(reading: Reading, each: Surveyed) {
  reading.startDocument();
  const node = reading.add(each, 'attachment');
  if (each.attachment?.role !== 'heading') return;
  const number = readNumeral(each.attachment.number);
  node.label = each.attachment.label;
  node.ordinal = number === null ? null : String(number);
}

function readBody(reading: Reading, each: Surveyed) {
  const { mark } = each;
  if (mark === null) return readText(reading, each);
  if (isReference(mark)) return readText(reading, each, [{ code: 'reference-at-line-start' }]);
  reading.nameless = reading.wordless = null;
  switch (mark.kind) {
    case 'part':
    case 'subpart':
    case 'chapter':
    case 'section':
      return readHeading(reading, each, mark, mark.kind);
    case 'article':
      return readArticle(reading, each, mark);
    case 'comma':
      return readPoint(reading, each, mark);
    default:
      return readItem(reading, each, mark);
  }
}
