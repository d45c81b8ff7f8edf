import { type Answers, activityResponses } from 'db/schema/activities';
import { z } from 'zod';
import { longestAnswer, readAnswers } from '~/domain/activity/questionnaire';
import { refusalsToAnswer } from '~/domain/activity/refusals';
import { typedText } from '~/domain/comment/typed-text';
import { activityFacts, questionsOf } from '~/queries/activity-facts.server';
import { type Act, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { keyDigest } from './sign-up.server';

export const newResponse = z.object({ idempotencyKey: z.string().regex(/^[\w-]{22,64}$/, 'malformed') });

/**
 * Takes one filled-in questionnaire; nobody is asked who they are. `typed` gives what the form holds under a name. The same form
 * twice counts once.
 */
export function answerQuestionnaire(
  act: Act,
  { number, idempotencyKey }: { number: string; idempotencyKey: string },
  typed: (name: string) => string[],
): Promise<Outcome> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(refusalsToAnswer(activity, act.now));
    const questions = await questionsOf(tx, activity.id);
    const answers: Answers | undefined = readAnswers(questions, (name) => typed(name).map(typedText));
    if (!answers) throw new Refusal([{ code: 'nothing_answered' }]);
    const tooLong = questions.filter(
      ({ position }) => answers[position] && wordsIn(answers[position]).length > longestAnswer,
    );
    refuseIf(tooLong.map(({ position }) => ({ code: 'answer_too_long', field: `question-${position}` })));
    const row = { activityId: activity.id, idempotencyKey: keyDigest(idempotencyKey), answers, receivedAt: act.now };
    const [added] = await tx
      .insert(activityResponses)
      .values(row)
      .onConflictDoNothing({ target: activityResponses.idempotencyKey })
      .returning({ id: activityResponses.id });
    if (added) await record(tx, act, { type: 'activity.answered', docketId: docket.id, subject: added.id });
  });
}

const wordsIn = (answer: number[] | string): string => (typeof answer === 'string' ? answer : '');
