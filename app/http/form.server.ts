import { parseWithZod } from '@conform-to/zod/v4';
import { json, unstable_createMemoryUploadHandler, unstable_parseMultipartFormData } from '@remix-run/node';
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
  const submission = parseWithZod(form, { schema, error: plainCodes });
  const reply = submission.reply();
  const typed = (reply.initialValue ?? {}) as Record<string, unknown>;
  if (submission.status === 'success') {
    const refuse = (reasons: Reason[]) => json<FormState>({ typed, errors: {}, reasons }, refusalStatus(reasons));
    return { ok: true, typed, value: submission.value as z.output<S>, refuse };
  }
  const errors = Object.fromEntries(Object.entries(reply.error ?? {}).map(([name, codes]) => [name, codes ?? []]));
  return { ok: false, typed, response: json<FormState>({ typed, errors, reasons: [] }, 422) };
}

// What zod says by itself, as codes of ours; codes written in a schema win over these.
const plainCodes: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'malformed';
  if (issue.code === 'too_big') return 'tooLong';
  if (issue.code === 'too_small') return 'required';
  return 'malformed';
};

const mebibyte = 1024 * 1024;

/** The fields and files of a posted form. A file over `megabytes` ends the reading: `undefined`, and nothing of it is kept. */
export async function readUpload(request: Request, megabytes: number): Promise<FormData | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return request.formData();
  try {
    return await unstable_parseMultipartFormData(
      request,
      unstable_createMemoryUploadHandler({ maxPartSize: megabytes * mebibyte }),
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'MaxPartSizeExceededError') return undefined;
    if (error instanceof Error && /exceeded upload size/.test(error.message)) return undefined;
    throw error;
  }
}
