import type { Source } from '~/commands/drafts/upload.server';

/** The file that was chosen, else the text that was pasted, else nothing. */
export async function uploadedSource(file: FormDataEntryValue | null, pasted: string): Promise<Source | undefined> {
  if (file instanceof Blob && file.size > 0) {
    return { name: 'name' in file ? file.name : '', bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  return pasted.trim() ? { name: '', bytes: new TextEncoder().encode(pasted) } : undefined;
}
