import { activityDeliveries, activitySignUps } from 'db/schema/activities';
import { events } from 'db/schema/record';
import { eq, like } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteDelivery, openActivityPaper } from '~/commands/activities/deliver.server';
import { addActivityPaper, removeActivityPaper } from '~/commands/activities/papers.server';
import { cancelActivity } from '~/commands/activities/publish.server';
import { selectParticipants } from '~/commands/activities/select.server';
import { signUp } from '~/commands/activities/sign-up.server';
import { roles } from '~/domain/vocabulary';
import { activityDelivery, deliveredSoFar, papersOfParticipant } from '~/queries/activity-delivery.server';
import { announced, formKey } from '../../situations/activities';
import { citizen } from '../../situations/comments';
import { type County, county, given, refusalCodes } from '../../situations/county';

let here: County;
let number: string;
let activityId: string;
let people: { own: string; contact: string }[];

const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const papers = async () => (await activityDelivery(here.db.read, activityId)).papers;
const addedPaper = async (title = '停渡时间的几种方案') =>
  given(await addActivityPaper(here.as('drafter', '2026-04-11 09:00'), { number, title, bytes: pdf })).paperId;

// Two of three who signed up were drawn on 10 April; the hearing is on the 20th.
beforeEach(async () => {
  here = await county();
  ({ number } = await announced(here));
  for (const contact of ['0000-601 0001', '13900139002', '13900139003']) {
    const person = { name: '甲望河', contact, category: 'resident' as const, reason: '', idempotencyKey: formKey() };
    given(await signUp(citizen(here, '2026-03-20 10:00'), { number, ...person }));
  }
  given(await selectParticipants(here.as('drafter', '2026-04-10 17:00'), { number, chosen: [] }));
  const rows = await here.db.read.select().from(activitySignUps);
  activityId = rows[0]!.activityId;
  people = rows.filter(({ selected }) => selected).map((row) => ({ own: row.number, contact: row.contact }));
});

describe('papers for those who take part', () => {
  it('are laid out by the drafting unit and the openness office alone, and only as a kind of file that is known', async () => {
    for (const role of roles) {
      const may = ['drafter', 'unitHead', 'opennessOffice'].includes(role);
      const outcome = await addActivityPaper(here.as(role, '2026-04-11 09:00'), { number, title: '方案', bytes: pdf });
      expect([role, refusalCodes(outcome)]).toEqual([role, may ? [] : ['forbidden']]);
    }
    const act = here.as('drafter', '2026-04-11 09:00');
    const program = new TextEncoder().encode('MZ program');
    expect(refusalCodes(await addActivityPaper(act, { number, title: '方案', bytes: program }))).toEqual(['scan_type']);
    expect(refusalCodes(await addActivityPaper(act, { number, title: '方案' }))).toEqual(['paper_missing']);
    expect(refusalCodes(await addActivityPaper(act, { number: 'none', title: '方案', bytes: pdf }))).toEqual([
      'not_found',
    ]);
  });

  it('open to the number and the telephone number that belong together, however they are typed, and to nobody else', async () => {
    const paperId = await addedPaper();
    const [one, other] = people as [(typeof people)[0], (typeof people)[0]];
    const open = (asked: { own: string; contact: string }) =>
      openActivityPaper(citizen(here, '2026-04-12 20:00'), { number, paperId, ...asked });
    expect(refusalCodes(await open({ ...one, contact: other.contact }))).toEqual(['sign_up_wrong']);
    expect(refusalCodes(await open({ own: 'none', contact: one.contact }))).toEqual(['sign_up_wrong']);
    const rows = await here.db.read.select().from(activitySignUps).where(eq(activitySignUps.selected, false));
    const left = { own: rows[0]!.number, contact: rows[0]!.contact };
    expect(refusalCodes(await open(left))).toEqual(['sign_up_wrong']);
    expect(await papersOfParticipant(here.db.read, { number, ...left })).toBeUndefined();

    const typed = { own: one.own.toLowerCase(), contact: `${one.contact.slice(0, 4)} ${one.contact.slice(4)}` };
    expect(given(await open(typed)).title).toBe('停渡时间的几种方案');
    const [kept] = await here.db.read.select().from(activityDeliveries);
    expect(kept).toMatchObject({ paperId, way: 'online', receivedOn: '2026-04-12', recordedBy: null });
  });

  it('taken away are handed out no more; whoever had got them stays in the record', async () => {
    const paperId = await addedPaper();
    const asked = { number, paperId, ...people[0]! };
    given(await openActivityPaper(citizen(here, '2026-04-12 20:00'), asked));
    const act = here.as('drafter', '2026-04-12 21:00');
    given(await removeActivityPaper(act, { number, paperId }));
    expect(refusalCodes(await removeActivityPaper(act, { number, paperId }))).toEqual(['not_found']);
    expect(refusalCodes(await openActivityPaper(citizen(here, '2026-04-12 22:00'), asked))).toEqual(['not_found']);
    expect(await here.db.read.select().from(activityDeliveries)).toHaveLength(1);
    await expect(here.db.transaction((tx) => tx.delete(activityDeliveries))).rejects.toThrow();
  });

  it('of an activity that was called off are not handed out', async () => {
    const paperId = await addedPaper();
    given(await cancelActivity(here.as('unitHead', '2026-04-12 08:00'), { number, cancelReason: '台风' }));
    const outcome = await openActivityPaper(citizen(here, '2026-04-12 20:00'), { number, paperId, ...people[0]! });
    expect(refusalCodes(outcome)).toEqual(['activity_cancelled']);
  });
});

describe('a delivery that an officer notes', () => {
  const noted = (more: object = {}, at = '2026-04-13 10:00', role: 'drafter' | 'legalReviewer' = 'drafter') =>
    noteDelivery(here.as(role, at), {
      number,
      recipients: people.map(({ own }) => own),
      way: 'handedOver',
      on: '2026-04-13',
      ...more,
    });

  it('is refused with every reason at once', async () => {
    expect(refusalCodes(await noted({ recipients: [], on: '2026-04-14' }))).toEqual([
      'no_papers_to_deliver',
      'nobody_chosen',
      'delivery_in_the_future',
    ]);
    await addedPaper();
    expect(refusalCodes(await noted({ on: '2026-03-01' }))).toEqual(['delivery_before_notice']);
    expect(refusalCodes(await noted({}, '2026-04-13 10:00', 'legalReviewer'))).toEqual(['forbidden']);
    expect(refusalCodes(await noted({ recipients: ['none'] }))).toEqual(['nobody_chosen']);
  });

  it('and one that a participant made together tell who has every paper since when', async () => {
    const first = await addedPaper();
    const [one, other] = people as [(typeof people)[0], (typeof people)[0]];
    given(await openActivityPaper(citizen(here, '2026-04-12 20:00'), { number, paperId: first, ...one }));
    expect(await deliveredSoFar(here.db.read, activityId)).toMatchObject({
      people: 2,
      complete: 1,
      last: '2026-04-12',
    });
    await addedPaper('去年夜间客流');
    expect(await deliveredSoFar(here.db.read, activityId)).toMatchObject({ papers: 2, complete: 0, last: null });
    given(await noted());
    const { people: shown } = await activityDelivery(here.db.read, activityId);
    const since = Object.fromEntries(shown.map((person) => [person.number, person.since]));
    expect(since).toEqual({ [one.own]: '2026-04-13', [other.own]: '2026-04-13' });
    expect(await papers()).toHaveLength(2);
    const said = await here.db.read.select().from(events).where(like(events.type, 'activity.papers_delivered'));
    expect(said.map(({ data }) => JSON.parse(data))).toEqual([
      { papers: 1, people: 1, way: 'online' },
      { papers: 2, people: 2, way: 'handedOver' },
    ]);
  });
});
