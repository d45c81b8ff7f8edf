import { createHash, randomBytes } from 'node:crypto';
import type { Sending } from '~/commands/comments/opinions';
import { placeName, wordingAt } from '~/domain/comment/place';
import { isUnchanged } from '~/domain/comment/preview';
import { typedText } from '~/domain/comment/typed-text';
import type { ParsedText } from '~/domain/provision/provision';
import type { FormState } from './form.server';

export type TypedOpinion = { node?: string; stance?: string; body?: string; suggestedWording?: string };
type Draft = Pick<ParsedText, 'text' | 'nodes'>;

/** A key that belongs to one rendering of the form. */
export const newFormKey = (): string => randomBytes(16).toString('base64url');

/**
 * The idempotency key of a sending: the form's own key and everything that is said in it. Pressed twice it is one sending;
 * gone back, written anew and sent again, it is another, and nothing of it is lost.
 */
export function keyOfSending({ idempotencyKey, ...said }: Sending): string {
  return createHash('sha256').update(idempotencyKey).update(JSON.stringify(said)).digest('base64url');
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

/**
 * What the form holds after one of its buttons that send nothing was pressed: another article, one less, the article's words
 * to begin a suggestion with, or back from the check. `undefined` for the buttons that go on.
 */
export function afterPress(
  press: string,
  typed: FormState['typed'],
  more: string | undefined,
  draft: Draft,
): FormState['typed'] | undefined {
  const opinions = opinionsOf(typed);
  const [act, at] = press.split('-');
  const index = Number(at);
  if (act === 'write') return typed;
  if (act === 'add') return { ...typed, opinions: [...opinions, more ? { node: more } : {}] };
  if (act === 'remove') return { ...typed, opinions: opinions.filter((_, place) => place !== index) };
  if (act !== 'suggest') return undefined;
  const words = (node: string | undefined) => (node ? wordingAt(draft, node) : '');
  return {
    ...typed,
    opinions: opinions.map((one, place) => (place === index ? { ...one, suggestedWording: words(one.node) } : one)),
  };
}

/** What was typed without the suggestions that change nothing: those are the article's own words, left as they were handed out. */
export function withoutUnchanged(typed: FormState['typed'], draft: Draft): FormState['typed'] {
  const opinions = opinionsOf(typed).map((one) => {
    const { suggestedWording, ...rest } = one;
    return suggestedWording && isUnchanged(draft, { ...one, suggestedWording: typedText(suggestedWording) })
      ? rest
      : one;
  });
  return { ...typed, opinions };
}
