import { createHash, randomBytes } from 'node:crypto';
import { type AppLoadContext, json } from '@remix-run/node';
import type { HandedIn } from '~/commands/comments/attachments.server';
import type { Sending } from '~/commands/comments/opinions';
import { placeName, wordingAt } from '~/domain/comment/place';
import { type Preview, previewOf } from '~/domain/comment/preview';
import { isUnchanged } from '~/domain/comment/suggestion';
import { typedText } from '~/domain/comment/typed-text';
import type { ParsedText } from '~/domain/provision/provision';
import type { Reason } from '~/domain/reason';
import { commentForm } from '~/queries/comment-form.server';
import { notFound, refusalStatus } from './answer.server';
import type { Effort } from './effort.server';
import type { FormState } from './form.server';

/** What the form's page is shown again with; `preview` is there on the check, `effort` when it asks for some. */
export type CommentState = FormState & { preview?: Preview; effort?: Effort };
type TypedOpinion = { node?: string; stance?: string; body?: string; suggestedWording?: string };

/** A key that belongs to one rendering of the form. */
export const newFormKey = (): string => randomBytes(16).toString('base64url');

/**
 * The idempotency key of a sending: the form's own key and everything that comes with it. Pressed twice it is one sending;
 * gone back, written anew and sent again, it is another, and nothing of it is lost.
 */
export function keyOfSending({ idempotencyKey, ...said }: Sending, files: readonly HandedIn[]): string {
  const whole = createHash('sha256').update(idempotencyKey).update(JSON.stringify(said));
  for (const { bytes } of files) whole.update(createHash('sha256').update(bytes).digest());
  return whole.digest('base64url');
}

/**
 * What the form begins with: the articles that the address asks for (`?article=n9&article=n12`, nothing for the whole text),
 * each once. Without any, the whole text.
 */
export function askedFor(request: Request, draft: Draft): { node?: string }[] {
  const asked = [...new Set(new URL(request.url).searchParams.getAll('article'))].slice(0, 20);
  const known = asked.filter((node) => node === '' || placeName(draft, node) !== undefined);
  return known.length > 0 ? known.map((node) => (node ? { node } : {})) : [{}];
}

export const opinionsOf = (typed: FormState['typed']): TypedOpinion[] =>
  Array.isArray(typed.opinions) ? (typed.opinions as TypedOpinion[]).map((one) => one ?? {}) : [];

type Draft = Pick<ParsedText, 'text' | 'nodes'>;
type Asked = { number: string; context: AppLoadContext };
type ReadForm = { typed: FormState['typed'] } & ({ ok: true; value: Sending } | { ok: false; response: Response });

async function draftOf({ number, context: { running } }: Asked): Promise<Draft> {
  const page = await commentForm(running.db.read, number, running.clock());
  if (!page) throw notFound();
  return page.draft;
}

/** What the buttons that send nothing answer with: the form with more or less in it, or how it will read in public. */
export async function beforeSending(form: FormData, read: ReadForm, asked: Asked) {
  const draft = await draftOf(asked);
  const more = form.get('more');
  const typed = afterPress(String(form.get('press')), read.typed, typeof more === 'string' ? more : '', draft);
  if (typed) return json<CommentState>({ typed, errors: {}, reasons: [] });
  return read.ok ? checkedAgain(read, asked, { reasons: [] }) : read.response;
}

/** How it will read in public, once more where a sending was refused or is asked for some effort first. Nothing typed is lost. */
export async function checkedAgain(
  { typed, value }: { typed: FormState['typed']; value: Sending },
  asked: Asked,
  { reasons, effort }: { reasons: Reason[]; effort?: Effort },
) {
  const draft = await draftOf(asked);
  const state = {
    typed: withoutUnchanged(typed, draft),
    errors: {},
    reasons,
    preview: previewOf(draft, value),
    effort,
  };
  return json<CommentState>(state, reasons.length > 0 && !effort ? refusalStatus(reasons) : 200);
}

/**
 * What the form holds after one of its buttons was pressed: another article, one less, the article's words to begin a
 * suggestion with, or back from the check. `undefined` for the button that goes on.
 */
export function afterPress(
  press: string,
  typed: FormState['typed'],
  more: string,
  draft: Draft,
): FormState['typed'] | undefined {
  const opinions = opinionsOf(typed);
  const [act, at] = press.split('-');
  const index = Number(at);
  if (act === 'write') return typed;
  if (act === 'add') return { ...typed, opinions: [...opinions, more ? { node: more } : {}] };
  if (act === 'remove') return { ...typed, opinions: opinions.filter((_, place) => place !== index) };
  if (act !== 'suggest') return undefined;
  const suggested = (one: TypedOpinion) => ({ ...one, suggestedWording: one.node ? wordingAt(draft, one.node) : '' });
  return { ...typed, opinions: opinions.map((one, place) => (place === index ? suggested(one) : one)) };
}

// A suggestion that changes nothing is the article's own words, left as they were handed out.
function withoutUnchanged(typed: FormState['typed'], draft: Draft): FormState['typed'] {
  const opinions = opinionsOf(typed).map(({ suggestedWording, ...one }) => {
    if (!suggestedWording || isUnchanged(draft, { ...one, suggestedWording: typedText(suggestedWording) })) return one;
    return { ...one, suggestedWording };
  });
  return { ...typed, opinions };
}
