import { readFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import type { Change } from '~/domain/comparison/change';
import { compareDrafts } from '~/domain/comparison/compare-drafts';
import { decodeText } from '~/domain/provision/decode';
import { parseProvisions } from '~/domain/provision/parse-provisions';
import type { ParsedText } from '~/domain/provision/provision';
import { translator } from '~/i18n/t';
import { readDocument } from '~/text/document-in/read-document.server';
import { say, stop } from './settings';

const json = { type: 'boolean', description: 'print JSON' } as const;

const parse = defineCommand({
  meta: { name: 'parse', description: 'print the provision tree of a .docx, .md or .txt file' },
  args: { file: { type: 'positional', required: true }, json },
  async run({ args }) {
    const parsed = await parsedFile(args.file);
    if (args.json) return say(JSON.stringify(parsed));
    const depth = new Map<string, number>();
    for (const { id, parent, level, label, start, end, warnings } of parsed.nodes) {
      const at = parent === null ? 0 : (depth.get(parent) ?? 0) + 1;
      depth.set(id, at);
      const words = parsed.text.slice(start, end).trim().split('\n')[0]!.slice(0, 40);
      const warned = warnings.map(({ code }) => ` !${code}`).join('');
      say(`${'  '.repeat(at)}${id} ${level} ${label} ${words === label ? '' : words}${warned}`);
    }
  },
});

const compare = defineCommand({
  meta: { name: 'compare', description: 'compare two drafts article by article, by content and not by number' },
  args: { before: { type: 'positional', required: true }, after: { type: 'positional', required: true }, json },
  async run({ args }) {
    const { changes } = compareDrafts(await parsedFile(args.before), await parsedFile(args.after));
    if (args.json) return say(JSON.stringify({ changes: changes.map(asPrinted) }));
    for (const { change, beforeLabel, afterLabel } of changes)
      say(`${change.padEnd(10)} ${beforeLabel} → ${afterLabel}`);
  },
});

/** What others may build on; how we found it stays ours. */
const asPrinted = ({ change, before, after, beforeLabel, afterLabel }: Change) => ({
  change,
  before,
  after,
  beforeLabel,
  afterLabel,
});

/**
 * The tree of a file; a sentence and an exit code when it cannot be read as a draft. Plain text is decoded and not changed in
 * any other way, so that the spans printed are offsets into what the file says.
 */
async function parsedFile(file: string): Promise<ParsedText> {
  const bytes = await readFile(file).catch(() => stop(`找不到文件 / no such file: ${file}`, 66));
  if (!isOffice(bytes)) return parseProvisions(decodeText(bytes));
  const document = await readDocument(bytes, file);
  if (document.ok) return parseProvisions(document.text);
  const key = `refusal.document.${document.reason}` as const;
  return stop(`${file}: ${translator('zh-CN')(key)} / ${translator('en')(key)}`, 65);
}

const isOffice = (bytes: Uint8Array) =>
  ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'].includes(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));

export const draft = defineCommand({
  meta: { name: 'draft', description: 'parse, compare' },
  subCommands: { parse, compare },
});
