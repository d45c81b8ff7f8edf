import type { HandedIn } from '~/commands/comments/attachments.server';
import type { AttachmentLimits } from '~/domain/comment/attachment';
import type { Reason } from '~/domain/reason';

/** The files that were chosen in a field of a posted form; they are taken out of it, so that what is left is what was typed. */
export async function chosenFiles(form: FormData, field: string): Promise<HandedIn[]> {
  const chosen = form.getAll(field).filter((one): one is File => one instanceof Blob && one.size > 0);
  form.delete(field);
  return Promise.all(
    chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

const mebibyte = 1024 * 1024;
const roomForWords = 8;

/** How many megabytes a posted form may hold in all: its files, and room for what was typed. */
export const uploadRoom = ({ most, bytes }: AttachmentLimits): number => (most * bytes) / mebibyte + roomForWords;

/** The reason when a form was larger than its files may be together. */
export const tooLargeTogether = ({ bytes }: AttachmentLimits): Reason => ({
  code: 'attachment_too_large',
  field: 'attachments',
  facts: { megabytes: bytes / mebibyte },
});

/** A browser gives no file back to a form that is shown again. */
export const chooseAgain = (files: readonly HandedIn[]): Reason[] =>
  files.length > 0 ? [{ code: 'attachments_choose_again', field: 'attachments' }] : [];
