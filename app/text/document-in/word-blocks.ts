import { pipeRow } from '~/domain/provision/pipe-rows';
import type { ListNumbers } from './list-numbers';
import { paragraphWords, type RunContext } from './run-text';
import { child, childrenNamed, elementsOf, isOn, numberSetting, settingOf, type XmlElement } from './xml-element';

/** What turns the blocks of one story (body, footnote) into lines. */
export type BlockContext = RunContext & {
  numbers: ListNumbers;
  /** Takes so many characters off what the text may still have; refuses when nothing is left. */
  spend(length: number): void;
};

/** A Word table has no more columns. */
const mostColumns = 63;

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
  /** How many cells stand around what is read. */
  private cellsAround = 0;

  constructor(private readonly context: BlockContext) {}

  /** The lines of a block: a paragraph, a table, or something around them. */
  lines(block: XmlElement): string[] {
    if (block.name === 'w:p') return this.paragraph(block);
    if (block.name === 'w:tbl') return this.table(block);
    if (isOn(child(block, 'w:sdtPr'), 'w:showingPlcHdr')) return [];
    if (block.name === 'w:altChunk') this.context.notices.add('embedded_parts');
    return transparent.has(block.name) ? elementsOf(block).flatMap((each) => this.lines(each)) : [];
  }

  private paragraph(paragraph: XmlElement): string[] {
    const properties = child(paragraph, 'w:pPr');
    const words = paragraphWords(paragraph, this.context);
    this.context.spend(words.length + 1);
    if (this.endIsDeleted(properties)) {
      this.carried += words;
      return [];
    }
    const number = this.context.numbers.next(properties);
    if (number?.counts) this.context.notices.add('automatic_numbers');
    this.context.spend(number?.printed.length ?? 0);
    const lines = `${number?.printed ?? ''}${this.carried}${words}`.split('\n');
    this.carried = '';
    return lines;
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
    if (cells.length === 1 && cells[0]?.length === 1) return this.inside(cells[0][0]!);
    return rows.map((row, index) => this.row(row, cells[index]!));
  }

  /** A row of a table inside a cell has tabs between its cells: pipes inside pipes could not be told apart. */
  private row(row: XmlElement, cells: XmlElement[]): string {
    const free = numberSetting(child(row, 'w:trPr'), 'w:gridBefore') ?? 0;
    const texts = Array<string>(Math.min(Math.max(free, 0), mostColumns)).fill('');
    for (const cell of cells) {
      texts.push(this.cell(cell));
      // Further columns of a merged cell stay, empty, so that the columns below stand in their places.
      for (let i = this.span(cell); i > 1 && texts.length < mostColumns; i--) texts.push('');
    }
    this.context.spend(texts.length * 3);
    return this.cellsAround > 0 ? texts.join('\t') : pipeRow(texts);
  }

  private rowIsDeleted(row: XmlElement): boolean {
    const properties = child(row, 'w:trPr');
    const deleted = child(properties, 'w:del');
    if (deleted ?? child(properties, 'w:ins')) this.context.notices.add('tracked_changes');
    return deleted !== undefined;
  }

  private cell(cell: XmlElement): string {
    this.context.notices.add('nested_tables', childrenNamed(cell, 'w:tbl').length);
    this.cellsAround++;
    const text = this.inside(cell).join('\n').trim();
    this.cellsAround--;
    return text;
  }

  private inside(cell: XmlElement): string[] {
    return elementsOf(cell).flatMap((block) => this.lines(block));
  }

  private span(cell: XmlElement): number {
    const properties = child(cell, 'w:tcPr');
    const span = numberSetting(properties, 'w:gridSpan') ?? 1;
    const continues = ['w:vMerge', 'w:hMerge'].some(
      (name) => child(properties, name) && settingOf(properties, name) !== 'restart',
    );
    if (span > 1 || continues) this.context.notices.add('merged_cells');
    return span;
  }
}

/** Rows of a table or cells of a row, also those inside content controls. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return transparent.has(each.name) ? within(each, name) : [];
  });
}
