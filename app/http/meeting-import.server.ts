import type { Read } from 'db/database';
import { importedSheet } from '~/commands/meetings/import-sheet.server';
import { type MeetingSheet, readMeetingSheet } from '~/domain/meeting/sheet';
import type { Reason } from '~/domain/reason';
import { type MatchedSheet, matchSheet, sheetFacts } from '~/queries/meeting-import.server';
import { readTables } from '~/text/document-in/tables.server';
import { categoryWords } from './meeting-sheets.server';

/** What an upload became: what would be written, or everything that is wrong with it. */
export type UploadedSheet = { reasons: Reason[]; preview: { matched: MatchedSheet; sheet: string } | null };

/** Reads a filled-in sign-in and view template against a meeting. Writes nothing. */
export async function uploadedSheet(
  read: Read,
  meetingId: string,
  file: FormDataEntryValue | null,
): Promise<UploadedSheet> {
  const bytes = file instanceof Blob && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
  const tables = bytes && (await readTables(bytes));
  if (!tables) return { reasons: [{ code: 'import_not_readable', field: 'file' }], preview: null };
  const { items } = await sheetFacts(read, meetingId);
  const sheet = readMeetingSheet(tables, { items: items.length, categories: categoryWords });
  if (!sheet.ok) return { reasons: sheet.reasons, preview: null };
  const match = await matchSheet(read, meetingId, sheet.sheet);
  if (!match.ok) return { reasons: match.reasons, preview: null };
  return { reasons: [], preview: { matched: match.matched, sheet: JSON.stringify(sheet.sheet) } };
}

/** The rows that a preview showed, as they came back; nothing when somebody else made them up. */
export function previewedSheet(posted: FormDataEntryValue | null): MeetingSheet | undefined {
  try {
    return importedSheet.parse(JSON.parse(String(posted)));
  } catch {
    // Neither our JSON nor our rows.
    return undefined;
  }
}
