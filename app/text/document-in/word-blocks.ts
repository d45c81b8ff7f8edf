import { pipeRow } from '../pipe-rows';
import type { ListNumbers } from './list-numbers';
import { paragraphWords, type RunContext } from './run-text';
import { child, childrenNamed, elementsOf, numberSetting, settingOf, type XmlElement } from './xml-element';

/** What turns the blocks of one story (body, footnote) into lines. */
export type BlockContext = RunContext & { numbers: ListNumbers };

/** Wrappers around blocks, rows and cells; a deletion is not among them. */
const transparent = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** Reads blocks in document order. One instance for one story: a deleted paragraph end runs on into the next paragraph. */
export class WordBlocks {
  /** Words of paragraphs whose end was deleted. */
  private carried = '';

  constructor(private readonly context: BlockContext) {}

  /** The lines of a block: a paragraph, a table, or something around them. */
  lines(block: XmlElement): string[] {
    if (block.name === 'w:p') return this.paragraph(block);
    if (block.name === 'w:tbl') return this.table(block);
    if (block.name === 'w:altChunk') this.context.notices.add('embedded_parts');
    return transparent.has(block.name) ? elementsOf(block).flatMap((each) => this.lines(each)) : [];
  }

  private paragraph(paragraph: XmlElement): string[] {
    const properties = child(paragraph, 'w:pPr');
    const words = this.carried + paragraphWords(paragraph, this.context);
    if (this.endIsDeleted(properties)) {
      this.carried = words;
      return [];
    }
    this.carried = '';
    const number = this.context.numbers.next(properties);
    if (number?.counts) this.context.notices.add('automatic_numbers');
    return `${number?.printed ?? ''}${words}`.split('\n');
  }

  private endIsDeleted(properties: XmlElement | undefined): boolean {
    const mark = child(properties, 'w:rPr');
    const deleted = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
    if (deleted ?? child(mark, 'w:ins')) this.context.notices.add('tracked_changes');
    return deleted !== undefined;
  }

  private table(table: XmlElement): string[] {
    const rows = within(table, 'w:tr').filter((row) => !this.rowIsDeleted(row));
    const cells = rows.map((row) => within(row, 'w:tc'));
    // A frame around some paragraphs is drawn as a table of one cell; it is no table.
    if (cells.length === 1 && cells[0]?.length === 1)
      return elementsOf(cells[0][0]!).flatMap((each) => this.lines(each));
    return rows.map((row, index) =>
      pipeRow([...blanks(child(row, 'w:trPr')), ...cells[index]!.flatMap((cell) => this.cell(cell))]),
    );
  }

  private rowIsDeleted(row: XmlElement): boolean {
    const properties = child(row, 'w:trPr');
    const deleted = child(properties, 'w:del');
    if (deleted ?? child(properties, 'w:ins')) this.context.notices.add('tracked_changes');
    return deleted !== undefined;
  }

  /** The text of a cell and, where it spans columns, an empty text for each further one. */
  private cell(cell: XmlElement): string[] {
    const properties = child(cell, 'w:tcPr');
    const span = Math.min(numberSetting(properties, 'w:gridSpan') ?? 1, 63);
    const continues = ['w:vMerge', 'w:hMerge'].some(
      (name) => child(properties, name) && settingOf(properties, name) !== 'restart',
    );
    if (span > 1 || continues) this.context.notices.add('merged_cells');
    this.context.notices.add('nested_tables', childrenNamed(cell, 'w:tbl').length);
    const text = elementsOf(cell)
      .flatMap((block) => this.lines(block))
      .join('\n')
      .trim();
    return [text, ...Array<string>(Math.max(span - 1, 0)).fill('')];
  }
}

/** Rows of a table or cells of a row, also those inside content controls. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return transparent.has(each.name) ? within(each, name) : [];
  });
}

/** Columns that a row leaves free at its start. */
function blanks(properties: XmlElement | undefined): string[] {
  return Array<string>(Math.min(numberSetting(properties, 'w:gridBefore') ?? 0, 63)).fill('');
}
