import { z } from 'zod';
import type { Act, Outcome } from '~/commands/act.server';
import { delivery, noteDelivery } from '~/commands/activities/deliver.server';
import { addActivityPaper, newActivityPaper, removeActivityPaper } from '~/commands/activities/papers.server';
import { changeActivity, newActivity } from '~/commands/activities/prepare.server';
import { cancelActivity, cancellation, publishActivity } from '~/commands/activities/publish.server';
import { addQuestion, newQuestion, removeQuestion } from '~/commands/activities/questions.server';
import { activityReport, reportActivity } from '~/commands/activities/report.server';
import { selection, selectParticipants } from '~/commands/activities/select.server';
import { readForm, readUpload } from './form.server';
import { uploadedSource } from './uploaded-source.server';

const largestMegabytes = 20;

const time = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'malformed');
const inBeijing = ({ date, time }: { date: string; time: string }) => new Date(`${date}T${time}:00+08:00`);
const moment = z.object({ date: z.iso.date('notADate'), time }).transform(inBeijing);
const maybeMoment = z
  .object({ date: z.iso.date('notADate').optional(), time: time.optional() })
  .optional()
  .transform((typed) => (typed?.date ? inBeijing({ date: typed.date, time: typed.time ?? '17:00' }) : undefined));

/** The form of an activity: its moments come as days and times of Beijing. */
export const activityForm = newActivity.extend({ startsAt: moment, endsAt: moment, signUpClosesAt: maybeMoment });

type Run = (form: FormData, act: Act, number: string) => Promise<Response | undefined>;

/** Reads a form by its schema and runs its command. Nothing when it was done; otherwise the answer that shows what was wrong. */
const posted =
  <S extends z.ZodType>(
    schema: S,
    command: (act: Act, number: string, value: z.output<S>) => Promise<Outcome<unknown>>,
  ): Run =>
  async (form, act, number) => {
    const read = readForm(form, schema);
    if (!read.ok) return read.response;
    const outcome = await command(act, number, read.value);
    return outcome.ok ? undefined : read.refuse(outcome.reasons);
  };

/** Every form of an activity's desk page, by its `intent`. */
const forms: Record<string, Run> = {
  change: posted(activityForm, (act, number, activity) => changeActivity(act, { number, ...activity })),
  addQuestion: posted(newQuestion, (act, number, question) => addQuestion(act, { number, ...question })),
  removeQuestion: posted(z.object({ position: z.coerce.number() }), (act, number, { position }) =>
    removeQuestion(act, { number, position }),
  ),
  publish: posted(z.object({}), (act, number) => publishActivity(act, { number })),
  cancel: posted(cancellation, (act, number, { cancelReason }) => cancelActivity(act, { number, cancelReason })),
  select: posted(selection, (act, number, { chosen }) => selectParticipants(act, { number, chosen })),
  removePaper: posted(z.object({ paperId: z.string() }), (act, number, { paperId }) =>
    removeActivityPaper(act, { number, paperId }),
  ),
  deliver: posted(delivery, (act, number, noted) => noteDelivery(act, { number, ...noted })),
  report: posted(activityReport, (act, number, report) => reportActivity(act, { number, ...report })),
};

/** Answers a form that was posted on an activity's desk page; nothing when it was done. */
export async function answerActivityForm(request: Request, act: Act, number: string): Promise<Response | undefined> {
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  if (form.get('intent') === 'paper') return takePaper(form, tooLarge, act, number);
  const run = forms[String(form.get('intent'))];
  if (!run) throw new Response(null, { status: 400 });
  return run(form, act, number);
}

async function takePaper(form: FormData, tooLarge: boolean, act: Act, number: string): Promise<Response | undefined> {
  const read = readForm(form, newActivityPaper);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'file' }]);
  const source = await uploadedSource(form.get('file'), '');
  const outcome = await addActivityPaper(act, { number, ...read.value, bytes: source?.bytes });
  return outcome.ok ? undefined : read.refuse(outcome.reasons);
}
