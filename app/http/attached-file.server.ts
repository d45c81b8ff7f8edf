import type { Attached } from '~/commands/attached-file.server';
import type { Running } from './load-context.server';

/** The file of a form field; nothing where none was chosen. An empty file is one of no bytes, for the command to refuse. */
export async function attachedFile(file: FormDataEntryValue | null): Promise<Attached | undefined> {
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return undefined;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A stored file as it was handed in. Always a download: nothing of it runs in the browser. */
export async function storedFile(
  { files }: Running,
  { hash, mediaType, name = '' }: { hash: string; mediaType: string; name?: string | undefined },
): Promise<Response> {
  const called = name && `; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`;
  return new Response(new Uint8Array(await files.get(hash)), {
    headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment${called}` },
  });
}

const escaped = (sign: string) => `%${sign.charCodeAt(0).toString(16)}`;
