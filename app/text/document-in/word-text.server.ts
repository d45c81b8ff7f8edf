import { listDefinitions } from './list-definitions';
import { ListNumbers } from './list-numbers';
import type { Notices } from './notices';
import { type OfficePackage, openPackage } from './office-package.server';
import { locateWordParts } from './office-parts.server';
import { paragraphStyles } from './paragraph-styles';
import { Refused } from './refusal';
import { WordBlocks } from './word-blocks';
import { WordNotes } from './word-notes';
import { holds } from './xml-element';

/** The longest text that is read, in UTF-16 units: about twenty times the Civil Code. */
export const longestText = 2_000_000;

/**
 * The text of a Word document: one paragraph to a line, automatic numbers written out, tables as pipe rows, notes at the
 * end. Tracked changes are read as if accepted.
 *
 * Read part by part with our own reader, not with mammoth: that one loses automatic numbers, merged cells and tracked
 * table rows, and holds the whole document in memory several times.
 */
export async function wordText(bytes: Uint8Array, notices: Notices): Promise<string> {
  const office = await openPackage(bytes);
  const parts = await locateWordParts(office);
  const part = (name: string | undefined) => (name === undefined ? undefined : office.xml(name));

  const styles = paragraphStyles(await part(parts.styles));
  const lists = listDefinitions(await part(parts.numbering), styles);
  const notes = new WordNotes(await part(parts.footnotes), await part(parts.endnotes));
  let left = longestText;
  const spend = (length: number) => {
    left -= length;
    if (left < 0) throw new Refused('too_large');
  };
  // Word counts the numbers of notes apart from those of the body.
  const story = () => new WordBlocks({ notices, numbers: new ListNumbers(lists, styles), noteMark: notes.mark, spend });

  const lines: string[] = [];
  const body = story();
  await office.xmlBlocks(parts.document, 'w:body', (block) => {
    for (const line of body.lines(block)) lines.push(line);
  });
  const noteStory = story();
  for (const line of notes.lines((block) => noteStory.lines(block))) lines.push(line);
  notices.add('footnotes', notes.count);
  notices.add('headers_footers', await partsWithText(office, parts.headersAndFooters));
  return lines.join('\n').trimEnd();
}

async function partsWithText(office: OfficePackage, names: string[]): Promise<number> {
  let count = 0;
  for (const name of names) {
    const part = await office.xml(name);
    if (holds(part, 'w:t') || holds(part, 'w:instrText')) count++;
  }
  return count;
}
