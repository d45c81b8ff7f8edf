import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The path of a program that tests use. Missing: one visible line and undefined; in CI a failure. */
export function program(
  variable: 'MINYI_SOFFICE' | 'MINYI_CHROMIUM' | 'MINYI_PDFTOTEXT',
  skipped: string,
): string | undefined {
  const path = process.env[variable];
  if (path) return path;
  if (process.env.CI === 'true') throw new Error(`${variable} is not set: ${skipped} cannot be tested`);
  console.warn(`${skipped}: skipped, ${variable} is not set`);
  return undefined;
}

/** A Word file as LibreOffice reads it: plain text, or a PDF. */
export async function byLibreOffice(soffice: string, word: Uint8Array, format: 'txt' | 'pdf'): Promise<Buffer> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'in.docx'), word);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter =
      format === 'txt'
        ? 'txt:Text (encoded):UTF8'
        : 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
    await run(soffice, ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'in.docx')]);
    return readFile(join(folder, `in.${format}`));
  });
}

/** The words of a PDF, as somebody who copies or searches finds them. */
export async function wordsOfPdf(pdftotext: string, pdf: Uint8Array): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'in.pdf'), pdf);
    const { stdout } = await run(pdftotext, ['-enc', 'UTF-8', join(folder, 'in.pdf'), '-']);
    return stdout;
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'minyi-text-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
