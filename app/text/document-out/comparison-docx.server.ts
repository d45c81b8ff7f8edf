import {
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import type { MarkedChange } from '~/domain/comparison/marked-changes';
import type { Segment } from '~/domain/comparison/words';
import type { Level } from '~/domain/provision/provision';
import { type MarkedParagraph, markedParagraphs } from './marked-paragraphs';
import { packOfficeFile, printable, words } from './office-file.server';

/** Two versions as one marked text. Title, head note and the summary of the changes come from the caller, who knows the language. */
export type ComparisonDocument = {
  title: string;
  headNote: string;
  summary: string;
  changes: Pick<MarkedChange, 'of' | 'level' | 'number' | 'words'>[];
  footer?: string | undefined;
};

/** Who changed and when, as word processors print it beside each change. */
type Revision = { author: string; date: Date };

/**
 * A 修改对照稿 as .docx: the whole later text with every difference as a tracked change, so that accepting all gives the later
 * text and rejecting all the earlier one.
 */
export function comparisonAsDocx(comparison: ComparisonDocument, revision: Revision): Promise<Buffer> {
  const { title, headNote, summary, changes, footer } = comparison;
  const present = headingLevels.filter((level) => changes.some((change) => change.level === level));
  const mark = marker(revision);
  const opening = changes.findLastIndex(({ level }, at) => level === 'title' && at < 3) + 1;
  const blocks = (some: typeof changes) =>
    some.flatMap(({ level, number, words }) =>
      markedParagraphs(number, words).map((paragraph, at) => mark(paragraph, lookOf(level, at, present))),
    );
  const top =
    opening > 0 ? blocks(changes.slice(0, opening)) : [new Paragraph({ style: 'Title', children: [words(title)] })];
  const notes = [headNote, summary].map((note) => new Paragraph({ style: 'HeadNote', children: [words(note)] }));
  return packOfficeFile({
    title,
    headings: present,
    footer,
    children: [...top, ...notes, ...blocks(changes.slice(opening))],
  });
}

const headingLevels: Level[] = ['part', 'subpart', 'chapter', 'section'];
const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const styles: Partial<Record<Level, string>> = { title: 'Title', note: 'HeadNote', attachment: 'Attachment' };

function lookOf(level: Level, at: number, present: Level[]): IParagraphOptions {
  const rank = present.indexOf(level);
  if (rank >= 0) return { heading: headings[rank] };
  if (level === 'article' && at === 0) return { style: 'Article' };
  return { style: styles[level] ?? 'Provision' };
}

/** Writes paragraphs with their changes tracked; every change needs a number of its own. */
function marker({ author, date }: Revision) {
  let changes = 0;
  const tracked = () => {
    changes += 1;
    return { id: changes, author: printable(author), date: date.toISOString() };
  };
  const run = ({ kind, text }: Segment): ParagraphChild => {
    if (kind === 'same') return words(text);
    const Run = kind === 'ins' ? InsertedTextRun : DeletedTextRun;
    return new Run({ text: printable(text), ...tracked() });
  };
  return ({ segments, end }: MarkedParagraph, look: IParagraphOptions) =>
    new Paragraph({
      ...look,
      ...(end === 'same' ? {} : { run: { [end === 'ins' ? 'insertion' : 'deletion']: tracked() } }),
      children: segments.map(run),
    });
}
