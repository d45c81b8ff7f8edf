import { doorCodes, invitations } from 'db/schema/invitations';
import { attendances, consents } from 'db/schema/meetings';
import { events, mails } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { answerInvitation, chooseByInvitation } from '~/commands/invitations/answer.server';
import { doorHash, issueDoorCode, signInAtDoor } from '~/commands/invitations/door.server';
import { withdrawInvitation } from '~/commands/invitations/withdraw.server';
import { roles } from '~/domain/vocabulary';
import { doorPage } from '~/queries/door-page.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { invitationMail, invitedPeople, poolAndMeeting } from '../../situations/pool';

const person = (here: County, at: string) => ({ ...here.as('drafter', at), actor: { kind: 'citizen' as const } });
const morning = '2026-03-20 08:30';

async function withDoor() {
  const here = await county();
  const meeting = await poolAndMeeting(here);
  const ids = await invitedPeople(here, meeting, meeting.people.slice(0, 3));
  const secretary = here.as('meetingSecretary', '2026-03-19 17:00');
  const newCode = async () =>
    given(await issueDoorCode(secretary, meeting))
      .split('/')
      .at(-1)!;
  const token = await newCode();
  const signIn = (name: string, proof: string, at = morning, by = token) =>
    signInAtDoor(person(here, at), { token: by, name, proof });
  return { here, ...meeting, ids, newCode, token, signIn };
}

describe('the code at the door', () => {
  it('lets who was invited sign in by name and the end of the telephone number, without account or link', async () => {
    const { here, signIn, ids } = await withDoor();
    given(await signIn(' 代表 0 ', '００００'));
    given(await signIn('代表1', 'P1@tinghe.example'));
    given(await signIn('代表1', '0001'));
    const rows = await here.db.read.select().from(invitations);
    expect(ids.map((id) => rows.find((row) => row.id === id)!.checkedInBy)).toEqual(['person', 'person', null]);
    const came = await here.db.read.select().from(attendances).where(eq(attendances.attended, true));
    expect(came.map(({ accepted }) => accepted)).toEqual([true, true]);
  });

  it('says the same to every stranger, wrong number and person not invited', async () => {
    const { signIn } = await withDoor();
    for (const [name, proof] of [
      ['代表0', '0001'],
      ['代表0', ''],
      ['代表0', '000'],
      ['代表4', '0004'],
      ['无此人', '0000'],
    ] as const)
      expect([name, refusalCodes(await signIn(name, proof))]).toEqual([name, ['door_no_match']]);
  });

  it('opens and closes with the door, and not to who said no or was told not to come', async () => {
    const { here, signIn, ids, token } = await withDoor();
    expect(refusalCodes(await signIn('代表0', '0000', '2026-03-20 07:59'))).toEqual(['check_in_too_early']);
    expect(refusalCodes(await signIn('代表0', '0000', '2026-03-20 12:00'))).toEqual(['check_in_over']);
    const withdrawn = { invitationId: ids[0]!, reason: '议题推迟', letters: invitationMail };
    given(await withdrawInvitation(here.as('meetingSecretary', '2026-03-19 18:00'), withdrawn));
    expect(refusalCodes(await signIn('代表0', '0000'))).toEqual(['door_no_match']);
    const page = await doorPage(here.db.read, doorHash(token), here.as('auditor', morning).now);
    expect(page).toMatchObject({ isOpen: true });
    expect(JSON.stringify(page)).not.toContain('代表0');
  });

  it('is kept as a hash only; a new one ends the earlier, and only the two offices make one', async () => {
    const { here, signIn, token, newCode, meetingId } = await withDoor();
    expect(JSON.stringify(await here.db.read.select().from(doorCodes))).not.toContain(token);
    const second = await newCode();
    expect(refusalCodes(await signIn('代表0', '0000'))).toEqual(['not_found']);
    given(await signIn('代表0', '0000', morning, second));
    for (const role of roles.filter((one) => !['meetingSecretary', 'governmentOffice'].includes(one)))
      expect([role, refusalCodes(await issueDoorCode(here.as(role), { meetingId }))]).toEqual([role, ['forbidden']]);
  });
});

describe('consent on the invitation', () => {
  const linkOf = async ({ db }: County) =>
    (await db.read.select().from(mails)).flatMap(({ body }) => /\/invitations\/([\w-]+)/.exec(body)?.[1] ?? [])[0]!;
  const yes = { answer: 'accepted' as const, reason: '' };

  it('is said with the answer, field by field: what, when, under which words, and by nobody of the staff', async () => {
    const { here } = await withDoor();
    const token = await linkOf(here);
    given(await answerInvitation(person(here, '2026-03-12 10:00'), { token, ...yes, fields: ['name', 'post'] }));
    const said = await here.db.read.select().from(consents);
    expect(said.map(({ field, given }) => [field, given]).sort()).toEqual([
      ['name', true],
      ['post', true],
      ['unit', false],
    ]);
    expect(said[0]).toMatchObject({ agreedOn: '2026-03-12', wordingVersion: '2026-2', recordedBy: null });
    expect(JSON.stringify(await here.db.read.select().from(events))).not.toContain('代表0');
  });

  it('is taken back by the same link, also after the meeting; what was said before stays in the record', async () => {
    const { here } = await withDoor();
    const token = await linkOf(here);
    given(await answerInvitation(person(here, '2026-03-12 10:00'), { token, ...yes, fields: ['name', 'unit'] }));
    given(await chooseByInvitation(person(here, '2026-04-20 10:00'), { token, fields: ['unit'] }));
    const names = (await here.db.read.select().from(consents)).filter(({ field }) => field === 'name');
    expect(names.map(({ given }) => given)).toEqual([true, false]);
    expect(refusalCodes(await chooseByInvitation(person(here, morning), { token: 'made-up', fields: [] }))).toEqual([
      'not_found',
    ]);
  });

  it('is not asked of who cannot come', async () => {
    const { here } = await withDoor();
    const no = { answer: 'declined' as const, reason: '', fields: ['name' as const] };
    given(await answerInvitation(person(here, '2026-03-12 10:00'), { token: await linkOf(here), ...no }));
    expect(await here.db.read.select().from(consents)).toEqual([]);
  });
});
