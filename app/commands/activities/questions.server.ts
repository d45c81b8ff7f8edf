import { activityQuestions } from 'db/schema/activities';
import { and, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { optionsFrom } from '~/domain/activity/questionnaire';
import { questionKinds } from '~/domain/vocabulary';
import { type Act, type Outcome, refuseIf } from '../act.server';
import { whilePreparing } from './while-preparing.server';

export const newQuestion = z.object({
  questionKind: z.enum(questionKinds, 'chooseOne'),
  text: z.string().trim().min(1, 'required').max(500, 'tooLong'),
  /** One on each line. */
  options: z.string().max(5000, 'tooLong').default('').transform(optionsFrom),
});

/** Adds a question to the end of a questionnaire. */
export const addQuestion = (
  act: Act,
  { number, questionKind, text: words, options }: z.output<typeof newQuestion> & { number: string },
): Promise<Outcome> =>
  whilePreparing(act, number, async (tx, { id }) => {
    const isChoice = questionKind !== 'text';
    refuseIf(isChoice && options.length < 2 ? [{ code: 'question_without_options', field: 'options' }] : []);
    const [last] = await tx
      .select({ position: max(activityQuestions.position) })
      .from(activityQuestions)
      .where(eq(activityQuestions.activityId, id));
    await tx.insert(activityQuestions).values({
      activityId: id,
      position: (last?.position ?? 0) + 1,
      kind: questionKind,
      text: words,
      options: isChoice ? options : [],
    });
  });

/** Takes a question away again. */
export const removeQuestion = (
  act: Act,
  { number, position }: { number: string; position: number },
): Promise<Outcome> =>
  whilePreparing(act, number, async (tx, { id }) => {
    await tx
      .delete(activityQuestions)
      .where(and(eq(activityQuestions.activityId, id), eq(activityQuestions.position, position)));
  });
