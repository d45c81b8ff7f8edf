import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Act, Outcome } from '~/commands/act.server';
import { tickPresence } from '~/commands/invitations/check-in.server';
import { invite, newInvitations } from '~/commands/invitations/invite.server';
import { moveUp } from '~/commands/invitations/move-up.server';
import { assignSeats, seating } from '~/commands/invitations/seat.server';
import { withdrawal, withdrawInvitation } from '~/commands/invitations/withdraw.server';
import { announcePapers } from '~/commands/papers/announce.server';
import { removePaper } from '~/commands/papers/remove.server';
import type { InvitationLetters } from '~/domain/invitation/letters';
import { readForm } from './form.server';

const time = z.string('required').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'malformed');

/** A moment of Beijing as a form sends it: a day and a time. */
const formMoment = z
  .object({ date: z.iso.date('notADate'), time })
  .transform(({ date, time }) => new Date(`${date}T${time}:00+08:00`));

type Meeting = { id: string; number: string };
type Run = (form: FormData, act: Act, meeting: Meeting, letters: InvitationLetters) => Promise<Response>;

const posted =
  <S extends z.ZodType>(
    anchor: string,
    schema: S,
    command: (act: Act, value: z.output<S>, meetingId: string, letters: InvitationLetters) => Promise<Outcome<unknown>>,
  ): Run =>
  async (form, act, { id, number }, letters) => {
    const read = readForm(form, schema);
    if (!read.ok) return read.response;
    const outcome = await command(act, read.value, id, letters);
    return outcome.ok ? redirect(`/desk/meetings/${number}/invitations#${anchor}`, 303) : read.refuse(outcome.reasons);
  };

const one = z.object({ invitationId: z.string() });

/** Every form of the invitations' page, by its `intent`. */
const forms: Record<string, Run> = {
  invite: posted('invited', newInvitations.extend({ answerBy: formMoment }), (act, value, meetingId, letters) =>
    invite(act, { ...value, meetingId, letters }),
  ),
  moveUp: posted('invited', z.object({ selectionId: z.string(), answerBy: formMoment }), (act, value, _, letters) =>
    moveUp(act, { ...value, letters }),
  ),
  withdraw: posted('invited', withdrawal, (act, value, _, letters) => withdrawInvitation(act, { ...value, letters })),
  seats: posted('invited', seating, (act, value, meetingId) => assignSeats(act, { ...value, meetingId })),
  present: posted('invited', one, (act, { invitationId }) => tickPresence(act, { invitationId, attended: true })),
  notPresent: posted('invited', one, (act, { invitationId }) => tickPresence(act, { invitationId, attended: false })),
  removePaper: posted('papers', z.object({ paperId: z.string() }), (act, value) => removePaper(act, value)),
  announcePapers: posted('papers', z.object({}), (act, _, meetingId, letters) =>
    announcePapers(act, { meetingId, letters }),
  ),
};

/** Answers a form that was posted on the invitations' page. Throws an answer of status 400 for one that is not of this page. */
export async function answerInvitationForm(
  form: FormData,
  act: Act,
  meeting: Meeting,
  letters: InvitationLetters,
): Promise<Response> {
  const run = forms[String(form.get('intent'))];
  if (!run) throw new Response(null, { status: 400 });
  return run(form, act, meeting, letters);
}
