import { isUtf8 } from 'node:buffer';
import { ZipFile } from 'yazl';
import { openPackage } from '../document-in/office-package.server';
import { Refused } from '../document-in/refusal';
import { jpegWithoutTraces } from './jpeg.server';
import { pngWithoutTraces } from './png.server';

/** Before 1980 there is no time in a zip. */
const noTime = { mtime: new Date('1980-01-01T00:00:00'), forceDosTimestamp: true };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** The three property parts, emptied; Office files need not have anything in them. */
const empty = new Map([
  [
    'docProps/core.xml',
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  ],
  ['docProps/app.xml', `${declaration}<Properties xmlns="${properties}/extended-properties"/>`],
  ['docProps/custom.xml', `${declaration}<Properties xmlns="${properties}/custom-properties"/>`],
]);

/**
 * The same Word or Excel file without its properties, preview, times, and the names of those who commented or tracked
 * changes; pictures inside lose their own traces. `cleaned` is false where
 * a picture is of a kind that is not understood, or another file is embedded.
 * What people typed stays, as do parts that other programs added under `customXml`.
 */
export async function officeWithoutTraces(bytes: Uint8Array): Promise<{ bytes: Buffer; cleaned: boolean }> {
  const office = await openPackage(bytes);
  const zip = new ZipFile();
  let cleaned = true;
  for (const name of office.names) {
    if (name.endsWith('/') || name.startsWith('docProps/thumbnail')) continue;
    const part = await office.read(name);
    const stripped = empty.get(name) ?? withoutTraces(name, part);
    cleaned &&= stripped !== undefined;
    zip.addBuffer(Buffer.from(stripped ?? part), name, noTime);
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return { bytes: Buffer.concat(chunks), cleaned };
}

/** One part without names and places; undefined where it cannot be told what is in it. */
function withoutTraces(name: string, part: Buffer): Buffer | string | undefined {
  if (/\.(jpe?g|png)$/i.test(name)) return pictureWithoutTraces(part);
  if (/\.(gif|tiff?|webp|heic)$|\/embeddings\//i.test(name)) return undefined;
  if (name === '_rels/.rels') return part.toString().replace(/<Relationship\b[^<>]*\/thumbnail"[^<>]*\/>/g, '');
  if (!/^(word|xl)\/.*\.(xml|rels)$/.test(name)) return part;
  if (!isUtf8(part)) return undefined;
  const names = name.startsWith('xl/persons/') ? personNames : authorNames;
  return part
    .toString()
    .replace(tag, (found) => withoutNames(found, names))
    .replace(/(<(?:\w+:)?author>)[^<]*/g, '$1-');
}

const tag = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')+>/g;
const authorNames = /(\s(?:\w+:)?(?:author|initials|userId|providerId|userName)=)("[^"]*"|'[^']*')/g;
const personNames = /(\s(?:displayName|userId|providerId)=)("[^"]*"|'[^']*')/g;

/** Tags carry names of people, and paths with the name of who was logged in. */
function withoutNames(found: string, names: RegExp): string {
  return found
    .replace(names, '$1"-"')
    .replace(/^(<\w+:absPath\b[^<]*?\surl=)"[^"]*"/, '$1"-"')
    .replace(/(\sTarget=)"file:[^"]*"/i, '$1"-"');
}

function pictureWithoutTraces(part: Buffer): Buffer | undefined {
  try {
    return part[0] === 0xff ? jpegWithoutTraces(part) : pngWithoutTraces(part);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
