import { invitations } from 'db/schema/invitations';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, forbidden, type Outcome, Refusal, record, refused, refuseIf, transact } from '../act.server';
import { changeableMeeting } from '../meetings/changeable.server';

export const seating = z.object({
  seats: z
    .array(z.object({ invitationId: z.string(), seat: z.string().trim().max(20, 'tooLong').default('') }))
    .default([]),
});

/** Gives out the seats, all at once; nobody sits on two people's seat. */
export async function assignSeats(
  act: Act,
  { meetingId, seats }: z.output<typeof seating> & { meetingId: string },
): Promise<Outcome> {
  const no = forbidden(act, 'meeting.invite', []);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    await changeableMeeting(tx, meetingId);
    const given = seats.map(({ seat }) => seat).filter(Boolean);
    const twice = given.find((seat, at) => given.indexOf(seat) !== at);
    refuseIf(twice ? [{ code: 'seat_taken', facts: { seat: twice } }] : []);
    for (const { invitationId, seat } of seats) {
      const found = await tx
        .update(invitations)
        .set({ seat })
        .where(
          and(eq(invitations.id, invitationId), eq(invitations.meetingId, meetingId), isNull(invitations.withdrawnAt)),
        )
        .returning({ id: invitations.id });
      if (found.length === 0) throw new Refusal([{ code: 'not_found' }]);
    }
    await record(tx, act, { type: 'invitation.seated', subject: meetingId, data: { seats: given.length } });
  });
}
