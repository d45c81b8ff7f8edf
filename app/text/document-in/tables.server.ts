import readExcelFile from 'read-excel-file/node';
import { cellsOf } from '~/domain/provision/pipe-rows';
import { sniff } from '../file-type.server';
import { readDocument } from './read-document.server';

/**
 * The tables of an .xlsx or .docx file, each as rows of cells of text; null where the file is neither or cannot be read. What a
 * file is, is told by its content. A sheet of a workbook is one table; row 1 is its first row.
 */
export async function readTables(bytes: Uint8Array): Promise<string[][][] | null> {
  const kind = await sniff(bytes);
  if (kind === 'xlsx') return sheetsOf(bytes);
  if (kind !== 'docx') return null;
  const document = await readDocument(bytes, '');
  return document.ok ? tablesIn(document.text) : null;
}

async function sheetsOf(bytes: Uint8Array): Promise<string[][][] | null> {
  try {
    const sheets = await readExcelFile(Buffer.from(bytes));
    return sheets.map(({ data }) => data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  } catch {
    // A package of the right type that the reader does not understand: broken, or not made by an office program.
    return null;
  }
}

/** Rows that follow each other without a paragraph between them are one table. */
function tablesIn(text: string): string[][][] {
  const tables: string[][][] = [];
  let open: string[][] | undefined;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (!cells) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      tables.push(open);
    }
    open.push(cells);
  }
  return tables;
}
