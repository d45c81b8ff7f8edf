import { applications, listConsents, poolMembers } from 'db/schema/pool';
import { events, mails } from 'db/schema/record';
import { describe, expect, it } from 'vitest';
import { acceptApplications } from '~/commands/applications/accept-several.server';
import { answerApplication } from '~/commands/applications/answer.server';
import { apply } from '~/commands/applications/apply.server';
import { nominate } from '~/commands/applications/nominate.server';
import { withdrawApplication } from '~/commands/applications/withdraw.server';
import { newCall, publishCall } from '~/commands/calls/publish.server';
import { changeMember } from '~/commands/pool/change.server';
import { changeOwnListConsent, recordListConsent } from '~/commands/pool/consent.server';
import { withdrawFromPool } from '~/commands/pool/withdraw.server';
import { type Role, roles } from '~/domain/vocabulary';
import { applicationDesk } from '~/queries/applications-desk.server';
import { callPage } from '~/queries/calls-list.server';
import { publicPool } from '~/queries/pool-list.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { filledIn, letters, newKey, openCall, poolMember, sentApplication } from '../../situations/pool';

const citizen = (here: County, at?: string) => ({ ...here.as('drafter', at), actor: { kind: 'citizen' as const } });
const arrival = { privacyNotice: '2026-1', language: 'zh-CN' as const, letters };
const send = (here: County, callNumber: string, more = {}, at?: string) =>
  apply(citizen(here, at), { ...filledIn(more), ...arrival, idempotencyKey: newKey(), callNumber });
const list = (here: County, at = '2026-03-05 09:00') => publicPool(here.db.read, here.as('drafter', at).now);

describe('a call for representatives', () => {
  it('is published by the meeting secretary and the government office, and by nobody else', async () => {
    const here = await county();
    const allowed: Role[] = ['meetingSecretary', 'governmentOffice'];
    for (const role of roles) {
      const call = { ...usual, title: role };
      const codes = refusalCodes(await publishCall(here.as(role), call));
      expect([role, codes]).toEqual([role, allowed.includes(role) ? [] : ['forbidden']]);
    }
  });

  it('is refused with every reason when its days run backwards', async () => {
    const here = await county();
    const call = { ...usual, opensOn: '2026-03-01', closesOn: '2026-02-01', termUntil: '2026-03-02' };
    expect(refusalCodes(await publishCall(here.as('meetingSecretary'), call))).toEqual([
      'opens_in_the_past',
      'closes_before_opening',
      'term_ends_before_it_begins',
    ]);
    expect(newCall.safeParse({ ...usual, places: '0', categories: [] }).success).toBe(false);
  });

  it('says to the public until when it is open', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const at = (time: string) => callPage(here.db.read, number, here.as('drafter', time).now);
    expect(await at('2026-03-31 23:59')).toMatchObject({ state: 'open', left: 1, closesOn: '2026-03-31' });
    expect(await at('2026-04-01 00:00')).toMatchObject({ state: 'closed', left: 0 });
  });
});

describe('an application', () => {
  it('is taken until 24:00 of the last day', async () => {
    const here = await county();
    const { number } = await openCall(here);
    expect(refusalCodes(await send(here, number, {}, '2026-03-31 23:59'))).toEqual([]);
    expect(refusalCodes(await send(here, number, {}, '2026-04-01 00:00'))).toEqual(['call_closed']);
    expect(refusalCodes(await send(here, 'nothing'))).toEqual(['not_found']);
  });

  it('is refused in a category that is not called for, and without a way to be reached', async () => {
    const here = await county();
    const { number } = await openCall(here);
    expect(refusalCodes(await send(here, number, { category: 'deputy', phone: undefined }))).toEqual([
      'category_not_called',
      'contact_missing',
    ]);
  });

  it('is refused when somebody types an identity number: none lies in the record', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const outcome = await send(here, number, { statement: '身份证 110101199003074514', area: '学前社区' });
    expect(refusalCodes(outcome)).toEqual(['identity_number_not_needed']);
    expect(await here.db.read.select().from(applications)).toEqual([]);
  });

  it('pressed twice is one application with one receipt', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const sent = { ...filledIn(), ...arrival, idempotencyKey: newKey(), callNumber: number };
    const [one, two] = await Promise.all([apply(citizen(here), sent), apply(citizen(here), sent)]);
    expect(given(one!)).toEqual(given(two!));
    expect(await here.db.read.select().from(applications)).toHaveLength(1);
  });

  it('leaves no name, no contact and no word of the statement in the record of events', async () => {
    const here = await county();
    const { number } = await openCall(here);
    await poolMember(here, number, { email: 'xiulan@tinghe.example' });
    const said = JSON.stringify(await here.db.read.select().from(events));
    expect(said).not.toMatch(/丙秀兰|6012345|xiulan|二十年/);
  });

  it('is confirmed by mail to who left an address, with number and code', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const receipt = await sentApplication(here, number, { email: 'xiulan@tinghe.example' });
    const [mail] = await here.db.read.select().from(mails);
    expect(mail).toMatchObject({ recipient: 'xiulan@tinghe.example' });
    expect(mail!.body).toContain(receipt.number);
    expect(mail!.body).toContain(receipt.code);
  });
});

describe('the answer to an application', () => {
  const answered = async (here: County, applicationNumber: string, answer: 'accepted' | 'declined', reason = '') => {
    const { id } = (await applicationDesk(here.db.read, applicationNumber))!;
    return answerApplication(here.as('meetingSecretary'), { applicationId: id, answer, reason, letters });
  };

  it('takes the person into the pool for the term of the call and says so by mail', async () => {
    const here = await county();
    const { number } = await openCall(here);
    await poolMember(here, number, { email: 'xiulan@tinghe.example' });
    expect(await here.db.read.select().from(poolMembers)).toMatchObject([
      { termFrom: '2026-03-02', termUntil: '2028-03-01', area: '汀城镇学前社区', phone: '0000-6012345' },
    ]);
    const subjects = (await here.db.read.select().from(mails)).map(({ subject }) => subject);
    expect(subjects).toContain('您已列入公众代表库');
  });

  it('is given once, also when two people answer at the same time', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const sent = await sentApplication(here, number);
    const both = await Promise.all([
      answered(here, sent.number, 'accepted'),
      answered(here, sent.number, 'declined', '名额已满'),
    ]);
    expect(both.flatMap(refusalCodes)).toEqual(['application_answered']);
  });

  it('tells the reason to who was declined', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const sent = await sentApplication(here, number, { email: 'xiulan@tinghe.example' });
    given(await answered(here, sent.number, 'declined', '名额已满'));
    const bodies = (await here.db.read.select().from(mails)).map(({ body }) => body);
    expect(bodies.at(-1)).toContain('名额已满');
    expect(await list(here)).toEqual([]);
  });

  it('does not take the same person twice, whatever way the telephone number was typed', async () => {
    const here = await county();
    const { number } = await openCall(here);
    await poolMember(here, number);
    const again = await sentApplication(here, number, { phone: '0000 6012345' });
    const desk = await applicationDesk(here.db.read, again.number);
    expect(desk!.alike).toMatchObject([{ name: '丙秀兰', surely: true }]);
    expect(refusalCodes(await answered(here, again.number, 'accepted'))).toEqual(['already_in_pool']);
    const namesake = await sentApplication(here, number, { phone: '0000-6099999' });
    expect(refusalCodes(await answered(here, namesake.number, 'accepted'))).toEqual([]);
  });

  it('takes several into the pool at once, or none of them and says who cannot be taken and why', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const sent = [];
    for (const name of ['丙一', '丙二', '丙三']) sent.push(await sentApplication(here, number, { name, phone: name }));
    const twin = await sentApplication(here, number, { name: '丙三', phone: '丙三' });
    const id = async (one: { number: string }) => (await applicationDesk(here.db.read, one.number))!.id;
    const [first, second, third, same] = await Promise.all([...sent, twin].map(id));
    const accept = (accepted: string[], role: Role = 'governmentOffice') =>
      acceptApplications(here.as(role), { accepted, letters });
    expect(await accept([first!, third!, same!])).toMatchObject({
      reasons: [{ code: 'already_in_pool', facts: { person: '丙三' } }],
    });
    expect(await here.db.read.select().from(poolMembers)).toEqual([]);
    given(await accept([first!, second!, third!, first!]));
    expect(await here.db.read.select().from(poolMembers)).toHaveLength(3);
    expect(refusalCodes(await accept([first!, same!]))).toEqual(['application_answered', 'already_in_pool']);
    expect(refusalCodes(await accept([same!], 'opennessOffice'))).toEqual(['forbidden']);
    expect(refusalCodes(await accept(['made-up']))).toEqual(['not_found']);
  });

  it('is given by nobody outside of the two offices', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const sent = await sentApplication(here, number);
    const { id: applicationId } = (await applicationDesk(here.db.read, sent.number))!;
    for (const role of ['drafter', 'unitHead', 'legalReviewer', 'auditor', 'administrator'] as const) {
      const outcome = await answerApplication(here.as(role), {
        applicationId,
        answer: 'accepted',
        reason: '',
        letters,
      });
      expect(refusalCodes(outcome)).toEqual(['forbidden']);
    }
  });
});

describe('a nomination', () => {
  const nominated = { nominator: 'peoplesCongress' as const, nominatingBody: '县人大常委会办公室' };

  it('brings in a deputy, whom no call asks for, and names the body', async () => {
    const here = await county();
    const { callId } = await openCall(here);
    const person = { ...filledIn({ category: 'deputy' }), ...nominated, idempotencyKey: newKey() };
    given(await nominate(here.as('meetingSecretary', '2026-05-01 09:00'), { ...person, callId, letters }));
    expect(await here.db.read.select().from(applications)).toMatchObject([
      { category: 'deputy', nominatingBody: '县人大常委会办公室' },
    ]);
  });

  it('is entered by the two offices only', async () => {
    const here = await county();
    const { callId } = await openCall(here);
    const person = { ...filledIn(), ...nominated, idempotencyKey: newKey(), callId, letters };
    expect(refusalCodes(await nominate(here.as('opennessOffice'), person))).toEqual(['forbidden']);
    expect(refusalCodes(await nominate(here.as('governmentOffice'), person))).toEqual([]);
  });
});

describe('the published list', () => {
  it('shows what each agreed to and masks the others', async () => {
    const here = await county();
    const { number } = await openCall(here);
    await poolMember(here, number, { mayShow: ['post'] });
    await poolMember(here, number, { name: '戊开源', phone: '1', category: 'enterprise', mayShow: ['name'] });
    expect(await list(here)).toMatchObject([
      { name: '丙**', post: '早餐摊主' },
      { name: '戊开源', category: 'enterprise' },
    ]);
    expect(JSON.stringify(await list(here))).not.toContain('丙秀兰');
  });

  it('masks a name from the moment its owner takes the consent back, and keeps both in the record', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const own = await poolMember(here, number, { mayShow: ['name'] });
    expect(await list(here)).toMatchObject([{ name: '丙秀兰' }]);
    given(await changeOwnListConsent(citizen(here, '2026-03-06 09:00'), { ...own, fields: ['post'] }));
    expect(await list(here)).toMatchObject([{ name: '丙**', post: '早餐摊主' }]);
    const said = await here.db.read.select().from(listConsents);
    expect(said.map(({ field, given }) => [field, given])).toEqual([
      ['name', true],
      ['name', false],
      ['post', true],
    ]);
  });

  it('is changed by nobody with a wrong code', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const own = await poolMember(here, number, { mayShow: ['name'] });
    const wrong = { number: own.number, code: '0000-0000-0000', fields: [] };
    expect(refusalCodes(await changeOwnListConsent(citizen(here), wrong))).toEqual(['receipt_wrong']);
    expect(refusalCodes(await withdrawApplication(citizen(here), wrong))).toEqual(['receipt_wrong']);
  });

  it('loses who left, by own wish or by the office, and does not take them back', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const own = await poolMember(here, number, { mayShow: ['name'] });
    const other = await poolMember(here, number, { name: '丁满仓', phone: '2' });
    given(await withdrawApplication(citizen(here), own));
    expect(refusalCodes(await withdrawApplication(citizen(here), own))).toEqual(['application_withdrawn']);
    const act = here.as('governmentOffice');
    const { representativeId } = other;
    given(await withdrawFromPool(act, { representativeId, reason: '迁出本县' }));
    expect(await list(here)).toEqual([]);
    expect(refusalCodes(await withdrawFromPool(act, { representativeId, reason: '' }))).toEqual(['not_in_pool']);
  });

  it('takes a consent on paper that is not dated tomorrow', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const { representativeId } = await poolMember(here, number);
    const act = here.as('meetingSecretary', '2026-03-05 09:00');
    const said = { representativeId, fields: ['name' as const] };
    expect(refusalCodes(await recordListConsent(act, { ...said, agreedOn: '2026-03-06' }))).toEqual([
      'consent_in_the_future',
    ]);
    given(await recordListConsent(act, { ...said, agreedOn: '2026-03-05' }));
    expect(await list(here)).toMatchObject([{ name: '丙秀兰' }]);
  });

  it('ends with the term and goes on with its renewal', async () => {
    const here = await county();
    const { number } = await openCall(here);
    const { representativeId } = await poolMember(here, number);
    expect(await list(here, '2028-03-01 23:59')).toHaveLength(1);
    expect(await list(here, '2028-03-02 00:00')).toHaveLength(0);
    const { name: _, category: __, statement: ___, mayShow: ____, ...facts } = filledIn();
    const renewed = { ...facts, representativeId, termFrom: '2026-03-02', termUntil: '2030-03-01' };
    given(await changeMember(here.as('meetingSecretary'), renewed));
    expect(await list(here, '2028-03-02 00:00')).toHaveLength(1);
    const backwards = { ...renewed, termUntil: '2026-03-02' };
    expect(refusalCodes(await changeMember(here.as('meetingSecretary'), backwards))).toEqual([
      'term_ends_before_it_begins',
    ]);
  });
});

const usual = {
  title: '征集公众代表',
  lead: '列席常务会议。',
  conditions: '年满18周岁',
  categories: ['resident' as const],
  places: 3,
  opensOn: '2026-03-02',
  closesOn: '2026-03-31',
  termFrom: '2026-04-01',
  termUntil: '2028-03-31',
  contact: '0000-6010010',
};
