import type { Notices } from './notices';
import { WordFields } from './word-fields';
import { child, elementsOf, holds, isOn, textBelow, type XmlElement } from './xml-element';

/** What the words of a paragraph need from the document around them. */
export type RunContext = {
  notices: Notices;
  /** The mark that stands in the text for a note, 〔注1〕. */
  noteMark(kind: 'footnote' | 'endnote', id: string): string;
};

type Reader = (element: XmlElement, context: RunContext, fields: WordFields) => string;

/**
 * The words of one paragraph as plain text. Insertions are in, deletions out; a line break inside the paragraph is a
 * line feed; tabs stay. Text boxes, pictures, comments and hidden text are left out, and counted.
 */
export function paragraphWords(paragraph: XmlElement, context: RunContext): string {
  return trimmed(readInside(paragraph, context, new WordFields()), '\n', '\t\n');
}

const readInside: Reader = (parent, context, fields) =>
  elementsOf(parent)
    .map((element) => readerOf(element.name)(element, context, fields))
    .join('');

/** Names come from the file: only our own readers count, not what every object has. */
const readerOf = (name: string): Reader => (Object.hasOwn(readers, name) ? readers[name]! : readInside);

const nothing: Reader = () => '';
const shown =
  (text: string): Reader =>
  (_element, _context, fields) =>
    fields.visible ? text : '';

/** Elements that are not here are wrappers (links, smart tags, content controls): what is inside them is read. */
const readers: Record<string, Reader> = {
  'w:pPr': nothing,
  'w:rPr': nothing,
  'w:sdtPr': nothing,
  'w:rt': nothing,
  'w:tab': shown('\t'),
  'w:ptab': shown('\t'),
  'w:noBreakHyphen': shown('-'),
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:t': (element, _context, fields) => (fields.visible ? words(element) : ''),
  'w:sym': counted('symbols', '〓'),
  'w:drawing': picture,
  'w:pict': picture,
  'w:object': counted('embedded_parts', ''),
  'w:commentReference': counted('comments', ''),
  'w:del': counted('tracked_changes', ''),
  'w:moveFrom': counted('tracked_changes', ''),
  'w:ins': trackedInsertion,
  'w:moveTo': trackedInsertion,
  'w:r': (run, context, fields) => {
    if (!isOn(child(run, 'w:rPr'), 'w:vanish')) return readInside(run, context, fields);
    if (holds(run, 'w:t')) context.notices.add('hidden_text');
    return '';
  },
  'w:sdt': (control, context, fields) => {
    if (isOn(child(control, 'w:sdtPr'), 'w:showingPlcHdr')) return '';
    return readInside(control, context, fields);
  },
  'w:footnoteReference': (element, context) => context.noteMark('footnote', element.attributes['w:id'] ?? ''),
  'w:endnoteReference': (element, context) => context.noteMark('endnote', element.attributes['w:id'] ?? ''),
  'w:fldChar': (element, _context, fields) => {
    fields.mark(element.attributes['w:fldCharType']);
    return '';
  },
  'w:instrText': (element, _context, fields) => {
    fields.instruct(textBelow(element));
    return '';
  },
  'w:fldSimple': (element, context, fields) =>
    WordFields.isPageField(element.attributes['w:instr']) ? '' : readInside(element, context, fields),
  'm:oMath': (formula, context) => {
    context.notices.add('formulas');
    return textBelow(formula);
  },
  // The same content for newer and for older editors: one of the two is read.
  'mc:AlternateContent': (element, context, fields) => {
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    return chosen ? readInside(chosen, context, fields) : '';
  },
};

function counted(code: Parameters<Notices['add']>[0], text: string): Reader {
  return (_element, context) => {
    context.notices.add(code);
    return text;
  };
}

function trackedInsertion(element: XmlElement, context: RunContext, fields: WordFields): string {
  context.notices.add('tracked_changes');
  return readInside(element, context, fields);
}

function picture(element: XmlElement, context: RunContext): string {
  context.notices.add(holds(element, 'w:txbxContent') ? 'text_boxes' : 'pictures');
  return '';
}

function lineBreak(element: XmlElement, context: RunContext, fields: WordFields): string {
  if (!fields.visible) return '';
  const type = element.attributes['w:type'] ?? 'textWrapping';
  if (type === 'textWrapping') context.notices.add('soft_returns');
  return '\n';
}

/** Blanks around the words are layout of the XML unless the file says they are to be kept. */
function words(element: XmlElement): string {
  const text = textBelow(element).replace(/[\r\n]/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : trimmed(text, ' \t', ' \t');
}

/** Without these signs at its start and its end. By hand: a pattern would look at a million blanks a million times. */
function trimmed(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text[start]!)) start++;
  while (end > start && atEnd.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
