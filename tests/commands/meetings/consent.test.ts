import { attendances, consents } from 'db/schema/meetings';
import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { consentWording, recordConsent } from '~/commands/meetings/record-consent.server';
import { recordRepresentative } from '~/commands/meetings/record-representative.server';
import { recordRoster } from '~/commands/meetings/record-roster.server';
import type { ConsentField } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { attendingRepresentative, publishedMeeting, recordedMeeting } from '../../situations/meetings';

const wording = { wordingVersion: '2026-1', agreedOn: '2026-03-02' };

/** What the record holds: field and answer, in the order in which they were given. */
const recorded = async ({ db }: County) => {
  const rows = await db.read.select().from(consents).orderBy(asc(consents.recordedAt), asc(consents.id));
  return rows.map(({ field, given }): [ConsentField, boolean] => [field, given]);
};

describe('consent to publication', () => {
  it('is recorded field by field, with the day and the wording that was signed', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    await attendingRepresentative(here, meetingId, { consent: { name: true, post: true } });
    expect(await recorded(here)).toEqual([
      ['name', true],
      ['unit', false],
      ['post', true],
    ]);
    expect(await here.db.read.select().from(consents)).toMatchObject([wording, wording, wording]);
  });

  it('writes nothing when nothing new is said', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const fields = { name: true, unit: true, post: true };
    const representativeId = await attendingRepresentative(here, meetingId, { consent: fields });
    given(await recordConsent(here.as('meetingSecretary'), { meetingId, representativeId, fields, ...wording }));
    expect(await recorded(here)).toHaveLength(3);
  });

  it('can be withdrawn after the meeting is public, and what was said before stays in the record', async () => {
    const here = await county();
    const { meetingId, resident } = await publishedMeeting(here);
    const fields = { name: false, unit: true, post: true };
    const later = here.as('meetingSecretary', '2026-04-01 09:00');
    const withdrawal = {
      meetingId,
      representativeId: resident,
      fields,
      wordingVersion: '2026-1',
      agreedOn: '2026-04-01',
    };
    expect(refusalCodes(await recordConsent(later, withdrawal))).toEqual([]);
    const said = (await recorded(here)).filter(([field]) => field === 'name');
    expect(said).toEqual([
      ['name', true],
      ['name', true],
      ['name', false],
    ]);
  });

  it('cannot be dated tomorrow', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const representativeId = await attendingRepresentative(here, meetingId);
    const consent = {
      meetingId,
      representativeId,
      fields: { name: true, unit: true, post: true },
      wordingVersion: '2026-1',
    };
    const at = (time: string, agreedOn: string) =>
      recordConsent(here.as('meetingSecretary', time), { ...consent, agreedOn });
    expect(refusalCodes(await at('2026-03-02 23:59', '2026-03-03'))).toEqual(['consent_in_the_future']);
    expect(refusalCodes(await at('2026-03-03 00:00', '2026-03-03'))).toEqual([]);
  });

  it('is asked only of those on the roster of the meeting', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const act = here.as('meetingSecretary');
    const { representativeId } = given(await recordRepresentative(act, { name: '丙秀兰', category: 'resident' }));
    const fields = { name: true, unit: true, post: true };
    expect(refusalCodes(await recordConsent(act, { meetingId, representativeId, fields, ...wording }))).toEqual([
      'not_on_roster',
    ]);
  });
});

describe('the roster, ticked in one go', () => {
  it('records who sat in and who agreed to what, under the wording in force', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const act = here.as('meetingSecretary');
    const { representativeId } = given(await recordRepresentative(act, { name: '丙秀兰', category: 'resident' }));
    const fields: ConsentField[] = ['name', 'post'];
    given(
      await recordRoster(act, {
        meetingId,
        agreedOn: '2026-03-02',
        rows: [{ representativeId, attended: true, fields }],
      }),
    );
    expect(await recorded(here)).toEqual([
      ['name', true],
      ['unit', false],
      ['post', true],
    ]);
    expect(await here.db.read.select().from(consents)).toMatchObject(Array(3).fill({ wordingVersion: consentWording }));
  });

  it('does not take an empty row for a refusal of somebody who was never asked', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const representativeId = await attendingRepresentative(here, meetingId);
    const rows = [{ representativeId, attended: true, fields: [] }];
    given(await recordRoster(here.as('meetingSecretary'), { meetingId, agreedOn: '2026-03-02', rows }));
    expect(await recorded(here)).toEqual([]);
  });

  it('takes a tick away as a withdrawal', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const representativeId = await attendingRepresentative(here, meetingId, {
      consent: { name: true, unit: true, post: true },
    });
    const rows = [{ representativeId, attended: true, fields: ['unit', 'post'] as ConsentField[] }];
    given(
      await recordRoster(here.as('meetingSecretary', '2026-03-02 17:00'), { meetingId, agreedOn: '2026-03-02', rows }),
    );
    expect((await recorded(here)).at(-1)).toEqual(['name', false]);
  });

  it('still takes a withdrawal when the meeting is public, and no change of who sat in', async () => {
    const here = await county();
    const { meetingId, resident } = await publishedMeeting(here);
    const act = here.as('meetingSecretary', '2026-04-01 09:00');
    const tick = (attended: boolean) =>
      recordRoster(act, {
        meetingId,
        agreedOn: '2026-04-01',
        rows: [{ representativeId: resident, attended, fields: [] }],
      });
    expect(refusalCodes(await tick(false))).toEqual(['meeting_published']);
    expect(refusalCodes(await tick(true))).toEqual([]);
    expect((await recorded(here)).slice(-3)).toEqual([
      ['name', false],
      ['unit', false],
      ['post', false],
    ]);
  });

  it('takes a new person in at once', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    given(await recordRepresentative(here.as('meetingSecretary'), { name: '丙秀兰', category: 'resident', meetingId }));
    expect(await here.db.read.select().from(attendances)).toMatchObject([{ meetingId, attended: true }]);
  });

  it('keeps nothing of it when one row is wrong', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const representativeId = await attendingRepresentative(here, meetingId);
    const rows = [
      { representativeId, attended: true, fields: ['name'] as ConsentField[] },
      { representativeId: 'nobody', attended: true, fields: [] },
    ];
    const outcome = await recordRoster(here.as('meetingSecretary'), { meetingId, agreedOn: '2026-03-02', rows });
    expect(refusalCodes(outcome)).toEqual(['not_found']);
    expect(await recorded(here)).toEqual([]);
  });
});
