import { createHash } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { handInMaterial } from '~/commands/materials/hand-in.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { attachedFile } from '../attached-file.server';
import { readUpload } from '../form.server';
import { endpoints } from './endpoints';
import { answeredOnce, idempotencyKey, type Sent } from './once.server';
import { problemAnswer } from './problem.server';

/** The largest file that may be handed in with the list of materials, on the page and by a program. */
export const largestMaterialMegabytes = 20;

/**
 * A material for review sent by a program as `multipart/form-data`: the same command as the page's, so the same kinds of file,
 * told by their content, the same size and the same rules on what may be said not to apply.
 */
export async function handInThroughApi(
  request: Request,
  context: AppLoadContext,
  sent: Sent,
): Promise<Response | undefined> {
  const refuse = (code: string, status: number, field: string) =>
    problemAnswer(context.lang, [{ code, field }], { status });
  const key = idempotencyKey(request, context);
  if (key instanceof Response) return key;
  const upload = await readUpload(request, largestMaterialMegabytes).catch(() => undefined);
  if (!upload) return refuse('api.body_wrong', 422, '');
  if (upload.tooLarge) return refuse('document.too_large', 413, 'file');
  const file = await attachedFile(upload.form.get('file'));
  upload.form.delete('file');
  const read = endpoints.handInMaterial.form.safeParse(Object.fromEntries(upload.form));
  if (!read.success) return refuse('api.body_wrong', 422, read.error.issues[0]!.path.join('.'));
  const { act, docketNumber } = sent;
  const docket = await docketFacts(act.db.read, { number: docketNumber });
  if (!docket) return undefined;
  const { item, reason } = read.data;
  const hash = file ? createHash('sha256').update(file.bytes).digest('hex') : null;
  const said = ['materials', docketNumber, item, hash, reason].join('\n');
  return answeredOnce(context, sent, { key, said }, async () => {
    const outcome = await handInMaterial(act, { docketId: docket.id, item, reason, file });
    if (!outcome.ok) return outcome;
    const address = `${context.running.address}/desk/dockets/${docketNumber}/materials`;
    return {
      ok: true,
      value: endpoints.handInMaterial.answer.parse({ id: outcome.value.materialId, item, hash, address }),
    };
  });
}
