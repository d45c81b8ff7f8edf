import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Act, Outcome } from '~/commands/act.server';
import { addItem, newItem } from '~/commands/meetings/add-item.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { changedItem, changeItem } from '~/commands/meetings/change-item.server';
import { publishMeeting } from '~/commands/meetings/publish.server';
import { newMeeting } from '~/commands/meetings/record.server';
import { discussion, recordDiscussion } from '~/commands/meetings/record-discussion.server';
import { newRepresentative, recordRepresentative } from '~/commands/meetings/record-representative.server';
import { recordRoster, roster } from '~/commands/meetings/record-roster.server';
import { removeItem } from '~/commands/meetings/remove-item.server';
import { dayOf } from '~/domain/calendar/day';
import { readForm } from './form.server';

const time = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'malformed');

/** The form of a meeting: its moment comes as a day and a time of Beijing. */
export const meetingForm = newMeeting.extend({
  heldAt: z
    .object({ date: z.iso.date('notADate'), time })
    .transform(({ date, time }) => new Date(`${date}T${time}:00+08:00`)),
});

const theItem = z.object({ itemId: z.string() });
const fromPool = z.object({ chosen: z.array(z.string()).default([]) });

type Run = (form: FormData, act: Act, meeting: { id: string; number: string }) => Promise<Response>;

/** Reads a form by its schema, runs its command, and leads back to the part of the screen it came from. */
const posted =
  <S extends z.ZodType>(
    anchor: string | ((value: z.output<S>) => string),
    schema: S,
    command: (act: Act, meetingId: string, value: z.output<S>) => Promise<Outcome<unknown>>,
  ): Run =>
  async (form, act, { id, number }) => {
    const read = readForm(form, schema);
    if (!read.ok) return read.response;
    const outcome = await command(act, id, read.value);
    if (!outcome.ok) return read.refuse(outcome.reasons);
    return redirect(`/desk/meetings/${number}#${typeof anchor === 'string' ? anchor : anchor(read.value)}`, 303);
  };

/** Every form of the secretary's screen, by its `intent`. */
const forms: Record<string, Run> = {
  meeting: posted('main', meetingForm, (act, meetingId, meeting) => changeMeeting(act, { meetingId, ...meeting })),
  addItem: posted('agenda', newItem, (act, meetingId, item) => addItem(act, { meetingId, ...item })),
  changeItem: posted('agenda', changedItem.extend(theItem.shape), (act, _, item) => changeItem(act, item)),
  removeItem: posted('agenda', theItem, (act, _, item) => removeItem(act, item)),
  roster: posted('roster', roster, (act, meetingId, rows) => recordRoster(act, { meetingId, ...rows })),
  fromPool: posted('roster', fromPool, (act, meetingId, { chosen }) => {
    const rows = chosen.map((representativeId) => ({ representativeId, attended: true, fields: [] }));
    return recordRoster(act, { meetingId, agreedOn: dayOf(act.now), rows });
  }),
  person: posted('roster', newRepresentative, (act, meetingId, person) =>
    recordRepresentative(act, { ...person, meetingId }),
  ),
  discussion: posted(
    ({ itemId }) => `discussion-${itemId}`,
    discussion.extend(theItem.shape),
    (act, _, said) => recordDiscussion(act, said),
  ),
  publish: posted('main', z.object({}), (act, meetingId) => publishMeeting(act, { meetingId })),
};

/** Answers a form that was posted on a meeting's screen. Throws an answer of status 400 for one that is not of this screen. */
export async function answerMeetingForm(
  request: Request,
  act: Act,
  meeting: { id: string; number: string },
): Promise<Response> {
  const form = await request.formData();
  const run = forms[String(form.get('intent'))];
  if (!run) throw new Response(null, { status: 400 });
  return run(form, act, meeting);
}
