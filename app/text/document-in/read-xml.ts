import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refused } from './refusal';
import type { XmlElement } from './xml-element';

/**
 * What a document may hold, in all its parts together: Word nests tables and drawings to some dozens of levels, and a law
 * has some ten thousand elements. `text` in UTF-16 units.
 */
export const xmlLimits = { depth: 256, elements: 750_000, text: 4_000_000 };

/** What is left of {@link xmlLimits} for one document. */
export type XmlBudget = { elements: number; text: number };

const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
]);

const keepsText = new Set(['w:t', 'w:instrText', 'm:t']);

/**
 * Reads one XML part as it is unpacked. A child of an element named in `blocksOf` is handed to `onBlock` when it is
 * complete and then forgotten, so that a long document never stands in memory as a whole; all else hangs on the root.
 *
 * Refuses: a DOCTYPE (`entities`), nesting beyond {@link xmlLimits} (`too_deep`), more than is left of the budget
 * (`too_large`), and what is not well-formed or not in its declared encoding (`corrupt`).
 */
export async function readXml(
  bytes: AsyncIterable<Uint8Array>,
  budget: XmlBudget,
  blocksOf: string | null,
  onBlock: (block: XmlElement) => void,
): Promise<XmlElement> {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => refuse('entities'));
  parser.on('error', () => refuse('corrupt'));
  parser.on('opentag', (tag) => {
    if (open.length > xmlLimits.depth) refuse('too_deep');
    if (--budget.elements < 0) refuse('too_large');
    open.push({ name: usualName(tag), attributes: usualAttributes(tag), children: [] });
  });
  const keep = (text: string) => {
    const element = open.at(-1)!;
    if (!keepsText.has(element.name)) return;
    budget.text -= text.length;
    if (budget.text < 0) refuse('too_large');
    element.children.push(text);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('closetag', () => {
    const element = open.pop()!;
    const parent = open.at(-1)!;
    if (parent.name === blocksOf) onBlock(element);
    else parent.children.push(element);
  });
  for await (const text of decoded(bytes)) parser.write(text);
  parser.close();
  return root.children[0] as XmlElement;
}

function refuse(reason: 'entities' | 'corrupt' | 'too_deep' | 'too_large'): never {
  throw new Refused(reason);
}

function usualName(tag: SaxesTagNS): string {
  return (prefixes.get(tag.uri) ?? `${tag.prefix}?`) + tag.local;
}

function usualAttributes(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns' || local.startsWith('rsid')) continue;
    attributes[uri === '' ? local : (prefixes.get(uri) ?? `${prefix}:`) + local] = value;
  }
  return attributes;
}

/** UTF-8 unless a byte order mark says UTF-16; Word writes no other. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield orCorrupt(decoder, chunk);
  }
  if (decoder) yield orCorrupt(decoder);
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function orCorrupt(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return refuse('corrupt');
  }
}
