import { parseWithZod } from '@conform-to/zod/v4';
import { json, unstable_parseMultipartFormData } from '@remix-run/node';
import type { z } from 'zod';
import type { Reason } from '~/domain/reason';
import { refusalStatus } from './answer.server';

/** What a form page is shown again with: what was typed, which fields are wrong (codes under `form` in the catalogues), which rules said no. */
export type FormState = { typed: Record<string, unknown>; errors: Record<string, string[]>; reasons: Reason[] };

type Read<S extends z.ZodType> =
  | {
      ok: true;
      typed: FormState['typed'];
      value: z.output<S>;
      refuse: (reasons: Reason[]) => ReturnType<typeof json<FormState>>;
    }
  | { ok: false; typed: FormState['typed']; response: ReturnType<typeof json<FormState>> };

/**
 * Reads a posted form by its schema. Wrong: an answer of status 422 to return as it is. Right: the value, and `refuse` for
 * when the command says no, so that nothing typed is lost.
 */
export function readForm<S extends z.ZodType>(form: FormData, schema: S): Read<S> {
  const submission = parseWithZod(nearRows(form), { schema, error: plainCodes });
  const reply = submission.reply();
  const typed = (reply.initialValue ?? {}) as Record<string, unknown>;
  if (submission.status === 'success') {
    const refuse = (reasons: Reason[]) => json<FormState>({ typed, errors: {}, reasons }, refusalStatus(reasons));
    return { ok: true, typed, value: submission.value as z.output<S>, refuse };
  }
  const errors = Object.fromEntries(Object.entries(reply.error ?? {}).map(([name, codes]) => [name, codes ?? []]));
  return { ok: false, typed, response: json<FormState>({ typed, errors, reasons: [] }, 422) };
}

/** The answer of a form that types nothing, such as one button, when the command says no. */
export const formRefused = (reasons: Reason[]) =>
  json<FormState>({ typed: {}, errors: {}, reasons }, refusalStatus(reasons));

// No form of ours has a thousand rows. A field of row 99999999 would make a list as long as that, and the server busy with it.
function nearRows(form: FormData): FormData {
  for (const name of [...form.keys()]) if (/\[\d{4,}\]/.test(name)) form.delete(name);
  return form;
}

// What zod says by itself, as codes of ours; codes written in a schema win over these.
const plainCodes: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'malformed';
  if (issue.code === 'too_big') return 'tooLong';
  if (issue.code === 'too_small') return 'required';
  return 'malformed';
};

const mebibyte = 1024 * 1024;

/** What was posted; `tooLarge` when a file was over the limit: it is left out, and everything else that was typed is there. */
type Upload = { form: FormData; tooLarge: boolean };

/**
 * The fields and files of a posted form. What goes beyond `megabytes` in all is read past and not kept, so that the fields
 * behind it are not lost.
 */
export async function readUpload(request: Request, megabytes: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { form: await request.formData(), tooLarge: false };
  let room = megabytes * mebibyte;
  let tooLarge = false;
  const form = await unstable_parseMultipartFormData(request, async ({ filename, contentType, data }) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of data) {
      size += chunk.byteLength;
      if (size <= room) chunks.push(chunk);
      else chunks.length = 0;
    }
    tooLarge ||= size > room;
    if (size > room) return undefined;
    room -= size;
    return filename === undefined
      ? Buffer.concat(chunks).toString()
      : new File(chunks as BlobPart[], filename, { type: contentType });
  });
  return { form, tooLarge };
}
