import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Act, Outcome } from '~/commands/act.server';
import { announceDraw, newDraw } from '~/commands/draws/announce.server';
import { declaredInterest, declareInterest, takeBackInterest } from '~/commands/selection/declare-interest.server';
import { chosenPeople, selectPeople } from '~/commands/selection/select.server';
import { readForm } from './form.server';

type Run = (form: FormData, act: Act, itemId: string, back: string) => Promise<Response>;

const posted =
  <S extends z.ZodType>(
    schema: S,
    command: (act: Act, itemId: string, value: z.output<S>) => Promise<Outcome<unknown>>,
  ): Run =>
  async (form, act, itemId, back) => {
    const read = readForm(form, schema);
    if (!read.ok) return read.response;
    const outcome = await command(act, itemId, read.value);
    return outcome.ok ? redirect(back, 303) : read.refuse(outcome.reasons);
  };

const forms: Record<string, Run> = {
  select: posted(chosenPeople.omit({ itemId: true }), (act, itemId, value) => selectPeople(act, { itemId, ...value })),
  announce: posted(newDraw.omit({ itemId: true }), (act, itemId, value) => announceDraw(act, { itemId, ...value })),
  declare: posted(declaredInterest.omit({ itemId: true }), (act, itemId, value) =>
    declareInterest(act, { itemId, ...value }),
  ),
  takeBack: posted(z.object({ representativeId: z.string() }), (act, itemId, value) =>
    takeBackInterest(act, { itemId, ...value }),
  ),
};
// Declaring goes on where it was; after a choice one wants to see all items.
const stays = new Set(['declare', 'takeBack']);

/** Answers a form of the page on which people are chosen for one item. Throws 400 for one that is not of this page. */
export async function answerSelectionForm(form: FormData, act: Act, number: string, itemId: string): Promise<Response> {
  const intent = String(form.get('intent'));
  const run = forms[intent];
  if (!run) throw new Response(null, { status: 400 });
  const list = `/desk/meetings/${number}/selection`;
  return run(form, act, itemId, stays.has(intent) ? `${list}/${itemId}#interests` : list);
}
