import { invitationLinks, invitations } from 'db/schema/invitations';
import { attendances, representatives } from 'db/schema/meetings';
import { poolMembers } from 'db/schema/pool';
import { mails } from 'db/schema/record';
import { selections } from 'db/schema/selection';
import { describe, expect, it } from 'vitest';
import { holdDraw } from '~/commands/draws/hold.server';
import { answerInvitation } from '~/commands/invitations/answer.server';
import { checkIn, tickPresence } from '~/commands/invitations/check-in.server';
import { invite } from '~/commands/invitations/invite.server';
import { linkHash } from '~/commands/invitations/link.server';
import { moveUp } from '~/commands/invitations/move-up.server';
import { linkToPrint } from '~/commands/invitations/print-link.server';
import { assignSeats } from '~/commands/invitations/seat.server';
import { withdrawInvitation } from '~/commands/invitations/withdraw.server';
import { removeSelection } from '~/commands/selection/remove.server';
import { meetingFigures } from '~/queries/invitation-figures.server';
import { invitationPage } from '~/queries/invitation-page.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { reportItem, statedView } from '../../situations/meetings';
import { announcedDraw, invitationMail, invitedPeople, poolAndMeeting } from '../../situations/pool';

const person = (here: County, at: string) => ({ ...here.as('drafter', at), actor: { kind: 'citizen' as const } });

/** The tokens that the mails carried, in the order in which they were written. */
const tokens = async ({ db }: County) =>
  (await db.read.select().from(mails)).flatMap(({ body }) => /\/invitations\/([\w-]+)/.exec(body)?.[1] ?? []);

async function threeInvited() {
  const here = await county();
  const meeting = await poolAndMeeting(here);
  const people = meeting.people.slice(0, 3);
  const ids = await invitedPeople(here, meeting, people);
  const [a, b, c] = (await tokens(here)) as [string, string, string];
  return { here, ...meeting, people, ids, links: { a, b, c } };
}

const say = (here: County, token: string, answer: 'accepted' | 'declined', at = '2026-03-12 10:00', reason = '') =>
  answerInvitation(person(here, at), { token, answer, reason, fields: [] });

describe('an invitation', () => {
  it('goes out by mail with a personal link of which only the hash is kept', async () => {
    const { here, links } = await threeInvited();
    const kept = await here.db.read.select().from(invitationLinks);
    expect(kept.map(({ tokenHash }) => tokenHash)).toContain(linkHash(links.a));
    expect(JSON.stringify(kept)).not.toContain(links.a);
    const last = (await here.db.read.select().from(mails)).at(-1)!;
    expect(last.subject).toContain('县政府第5次常务会议');
    expect(last.body).toContain('不能请别人代替');
  });

  it('goes to who was chosen, once; not to a stranger, a reserve or twice', async () => {
    const { here, meetingId, people } = await threeInvited();
    const answerBy = here.as('drafter', '2026-03-18 18:00').now;
    const again = { meetingId, invited: [people[0]!], answerBy, letters: invitationMail };
    expect(refusalCodes(await invite(here.as('meetingSecretary'), again))).toEqual(['invited_twice']);
    const stranger = { ...again, invited: [(await poolOf(here))[4]!] };
    expect(refusalCodes(await invite(here.as('meetingSecretary'), stranger))).toEqual(['not_chosen']);
    expect(refusalCodes(await invite(here.as('opennessOffice'), stranger))).toEqual(['forbidden']);
  });

  it('is refused when the answer would be due after the meeting', async () => {
    const here = await county();
    const { meetingId } = await poolAndMeeting(here);
    const late = {
      meetingId,
      invited: ['x'],
      letters: invitationMail,
      answerBy: here.as('drafter', '2026-03-21 09:00').now,
    };
    await expect(invite(here.as('meetingSecretary'), late)).resolves.toMatchObject({ ok: false });
  });

  it('is answered, and answered anew, until the meeting begins', async () => {
    const { here, links, meetingId } = await threeInvited();
    given(await say(here, links.a, 'accepted'));
    given(await say(here, links.a, 'declined', '2026-03-20 08:59', '家里有事'));
    expect(refusalCodes(await say(here, links.a, 'accepted', '2026-03-20 09:00'))).toEqual(['answer_after_meeting']);
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({ invited: 3, declined: 1, noAnswer: 2 });
  });

  it('opens to nobody with a wrong link', async () => {
    const { here } = await threeInvited();
    expect(refusalCodes(await say(here, 'made-up', 'accepted'))).toEqual(['not_found']);
    expect(await invitationPage(here.db.read, linkHash('made-up'), here.as('drafter').now)).toBeUndefined();
  });

  it('that is withdrawn tells the person why, and can be neither answered nor used at the door', async () => {
    const { here, links, ids } = await threeInvited();
    const act = here.as('meetingSecretary', '2026-03-13 09:00');
    const withdrawn = { invitationId: ids[0]!, reason: '议题推迟', letters: invitationMail };
    given(await withdrawInvitation(act, withdrawn));
    expect((await here.db.read.select().from(mails)).at(-1)!.body).toContain('议题推迟');
    expect(refusalCodes(await say(here, links.a, 'accepted', '2026-03-14 09:00'))).toEqual(['invitation_withdrawn']);
    expect(refusalCodes(await checkIn(person(here, '2026-03-20 08:30'), { token: links.a }))).toEqual([
      'invitation_withdrawn',
    ]);
    expect(refusalCodes(await withdrawInvitation(act, withdrawn))).toEqual(['invitation_withdrawn']);
  });

  it('may be sent again to who was told not to come; the choice stands until then', async () => {
    const { here, ids, people, meetingId } = await threeInvited();
    const act = here.as('meetingSecretary', '2026-03-13 09:00');
    const [selection] = await here.db.read.select().from(selections);
    expect(refusalCodes(await removeSelection(act, { selectionId: selection!.id }))).toEqual(['invited_already']);
    given(await withdrawInvitation(act, { invitationId: ids[0]!, reason: '改期', letters: invitationMail }));
    const answerBy = here.as('drafter', '2026-03-18 18:00').now;
    given(await invite(act, { meetingId, invited: [people[0]!], answerBy, letters: invitationMail }));
    expect(await here.db.read.select().from(invitations)).toHaveLength(3);
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({ invited: 3, withdrawn: 0 });
  });

  it('can be printed with a link of its own for who has no address', async () => {
    const { here, ids } = await threeInvited();
    const path = given(await linkToPrint(here.as('meetingSecretary'), { invitationId: ids[0]! }));
    const token = path.split('/').at(-1)!;
    given(await say(here, token, 'accepted'));
    expect(refusalCodes(await linkToPrint(here.as('auditor'), { invitationId: ids[0]! }))).toEqual(['forbidden']);
  });
});

const poolOf = async (here: County) => {
  return (await here.db.read.select().from(poolMembers)).map(({ representativeId }) => representativeId);
};

describe('a reserve', () => {
  async function drawn() {
    const here = await county();
    const meeting = await poolAndMeeting(here);
    const { drawId } = await announcedDraw(here, meeting.itemId);
    const seed = { seed: '03071219253308', seedFrom: 'named' as const, seedNote: '开奖公告' };
    given(await holdDraw(here.as('meetingSecretary', '2026-03-10 21:30'), { drawId, ...seed }));
    const rows = await here.db.read.select().from(selections);
    return { here, ...meeting, rows };
  }

  it('moves up in the order of the draw and is invited at once', async () => {
    const { here, rows } = await drawn();
    const act = here.as('meetingSecretary', '2026-03-12 09:00');
    const answerBy = here.as('drafter', '2026-03-18 18:00').now;
    const second = rows.find(({ reserve }) => reserve === 2)!;
    const up = (selectionId: string) => moveUp(act, { selectionId, answerBy, letters: invitationMail });
    expect(refusalCodes(await up(second.id))).toEqual(['reserve_out_of_turn']);
    const residents = rows.filter(({ reserve }) => reserve === 1);
    for (const { id } of residents) given(await up(id));
    given(await up(second.id));
    expect(refusalCodes(await up(second.id))).toEqual(['not_a_reserve']);
    expect(await here.db.read.select().from(invitations)).toHaveLength(3);
  });

  it('who is invited for another item moves up and is told of the further item; no second invitation', async () => {
    const { here, rows, meetingId } = await drawn();
    const act = here.as('meetingSecretary', '2026-03-12 09:00');
    const answerBy = here.as('drafter', '2026-03-18 18:00').now;
    const first = rows.find(({ reserve, drawId }) => reserve === 1 && drawId)!;
    const other = await reportItem(here, meetingId, '听取敬老院消防检查情况汇报');
    const chosen = [first.representativeId];
    await invitedPeople(here, { meetingId, itemId: other }, chosen, { invitedAt: '2026-03-11 09:00' });
    given(await moveUp(act, { selectionId: first.id, answerBy, letters: invitationMail }));
    expect(await here.db.read.select().from(invitations)).toHaveLength(1);
    const last = (await here.db.read.select().from(mails)).at(-1)!;
    expect(last.subject).toContain('请您多听一项议题');
    expect(last.body).toContain('敬老院消防检查');
  });

  it('who said no to the meeting is passed over, and the next one moves up', async () => {
    const { here, rows, meetingId } = await drawn();
    const act = here.as('meetingSecretary', '2026-03-12 09:00');
    const answerBy = here.as('drafter', '2026-03-18 18:00').now;
    const second = rows.find(({ reserve }) => reserve === 2)!;
    const kinds = new Map(
      (await here.db.read.select().from(representatives)).map(({ id, category }) => [id, category]),
    );
    const kind = (one: { representativeId: string }) => kinds.get(one.representativeId);
    const first = rows.find((one) => one.reserve === 1 && kind(one) === kind(second))!;
    const other = await reportItem(here, meetingId, '听取敬老院消防检查情况汇报');
    await invitedPeople(here, { meetingId, itemId: other }, [first.representativeId]);
    const [token] = await tokens(here);
    given(await say(here, token!, 'declined', '2026-03-11 12:00'));
    const up = (selectionId: string) => moveUp(act, { selectionId, answerBy, letters: invitationMail });
    expect(refusalCodes(await up(first.id))).toEqual(['reserve_cannot_come']);
    given(await up(second.id));
  });

  it('is not invited before a place is free for it', async () => {
    const { here, meetingId, rows } = await drawn();
    const reserve = rows.find((row) => row.reserve === 1)!;
    const answerBy = here.as('drafter', '2026-03-18 18:00').now;
    const input = { meetingId, invited: [reserve.representativeId], answerBy, letters: invitationMail };
    expect(refusalCodes(await invite(here.as('meetingSecretary'), input))).toEqual(['not_chosen']);
  });
});

describe('signing in at the door', () => {
  it('works by the link alone, within its hours, and puts the person on the roster of the meeting', async () => {
    const { here, links, meetingId, people } = await threeInvited();
    given(await say(here, links.a, 'accepted'));
    const codes = async (at: string) => refusalCodes(await checkIn(person(here, at), { token: links.a }));
    expect(await codes('2026-03-20 07:59')).toEqual(['check_in_too_early']);
    expect(await codes('2026-03-20 08:00')).toEqual([]);
    expect(await codes('2026-03-20 08:05')).toEqual([]);
    const sitting = (await here.db.read.select().from(attendances)).filter(({ attended }) => attended);
    expect(sitting).toMatchObject([{ meetingId, representativeId: people[0], accepted: true }]);
    expect(refusalCodes(await checkIn(person(here, '2026-03-20 12:00'), { token: links.b }))).toEqual([
      'check_in_over',
    ]);
  });

  it('counts as a yes of who had not answered, and is refused to who had said no', async () => {
    const { here, links, meetingId } = await threeInvited();
    given(await say(here, links.b, 'declined'));
    given(await checkIn(person(here, '2026-03-20 08:30'), { token: links.a }));
    expect(refusalCodes(await checkIn(person(here, '2026-03-20 08:30'), { token: links.b }))).toEqual([
      'invitation_declined',
    ]);
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({
      invited: 3,
      accepted: 1,
      declined: 1,
      noAnswer: 1,
      attended: 1,
    });
  });

  it('changes the roster with every step: invited, answered, told not to come', async () => {
    const { here, links, ids, meetingId } = await threeInvited();
    const numbers = () => meetingFigures(here.db.read, meetingId);
    expect(await numbers()).toMatchObject({ invited: 3, noAnswer: 3 });
    given(await say(here, links.a, 'accepted'));
    expect(await numbers()).toMatchObject({ invited: 3, accepted: 1, noAnswer: 2 });
    const act = here.as('meetingSecretary', '2026-03-13 09:00');
    given(await withdrawInvitation(act, { invitationId: ids[0]!, reason: '改期', letters: invitationMail }));
    expect(await numbers()).toMatchObject({ invited: 2, accepted: 0, noAnswer: 2, withdrawn: 1 });
  });

  it('can be ticked and taken back by the secretary, also for who had declined and came', async () => {
    const { here, ids, meetingId } = await threeInvited();
    const act = here.as('meetingSecretary', '2026-03-20 09:10');
    given(await tickPresence(act, { invitationId: ids[1]!, attended: true }));
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({ attended: 1 });
    given(await tickPresence(act, { invitationId: ids[1]!, attended: false }));
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({ attended: 0 });
    expect(refusalCodes(await tickPresence(here.as('drafter'), { invitationId: ids[1]!, attended: true }))).toEqual([
      'forbidden',
    ]);
  });

  it('is not taken back from who voiced a view', async () => {
    const { here, ids, meetingId, itemId, people } = await threeInvited();
    const act = here.as('meetingSecretary', '2026-03-20 09:10');
    given(await tickPresence(act, { invitationId: ids[0]!, attended: true }));
    await statedView(here, { meetingId, itemId, representativeId: people[0]! });
    const undone = await tickPresence(act, { invitationId: ids[0]!, attended: false });
    expect(refusalCodes(undone)).toEqual(['absent_has_views']);
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({ attended: 1, spoke: 1 });
  });

  it('leaves on the roster, as not having sat in, who said yes and did not come', async () => {
    const { here, links, meetingId } = await threeInvited();
    given(await say(here, links.a, 'accepted'));
    given(await say(here, links.b, 'accepted'));
    given(await checkIn(person(here, '2026-03-20 08:30'), { token: links.a }));
    expect(await meetingFigures(here.db.read, meetingId)).toMatchObject({ invited: 3, accepted: 2, attended: 1 });
  });
});

describe('seats', () => {
  it('are given to one person each', async () => {
    const { here, ids, meetingId } = await threeInvited();
    const act = here.as('meetingSecretary');
    const [a, b] = ids as [string, string];
    const seats = (one: string, two: string) => ({
      meetingId,
      seats: [
        { invitationId: a, seat: one },
        { invitationId: b, seat: two },
      ],
    });
    expect(refusalCodes(await assignSeats(act, seats('A1', 'A1')))).toEqual(['seat_taken']);
    given(await assignSeats(act, seats('A1', '')));
    given(await assignSeats(act, seats('', 'A1')));
    const rows = await here.db.read.select().from(invitations);
    expect(rows.find(({ id }) => id === b)!.seat).toBe('A1');
  });
});
