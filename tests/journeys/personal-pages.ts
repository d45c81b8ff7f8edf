import { invitations } from 'db/schema/invitations';
import { views } from 'db/schema/meetings';
import { mails } from 'db/schema/record';
import { issueDoorCode } from '~/commands/invitations/door.server';
import { issueStatement } from '~/commands/views/issue-statement.server';
import { representativeAddresses } from '~/queries/representative-addresses.server';
import { formKey } from '../situations/activities';
import { browserAt, jar, said } from '../situations/citizen-forms';
import { given } from '../situations/county';
import type { demoServer } from './demo-server';

type Demo = Awaited<ReturnType<typeof demoServer>>;

/**
 * Pages that no link of the site leads to, because they belong to one person: after sending an opinion, an application or a
 * sign-up, and behind the links of letters. `cookies` are what such a person's browser holds.
 */
export async function personalPages(demo: Demo, linked: (file: string) => string) {
  const browser = browserAt(demo);
  const comment = linked('consultations_.$number.comment.tsx');
  const receipt = await browser.post(comment, said('垃圾桶离我家太远，老人走不动。', { 'opinions[0].node': 'n9' }));
  const application = await browser.post(linked('calls.$number.apply.tsx'), applicant);
  const signUp = await browser.post(linked('activities_.$number.sign-up.tsx'), person);
  await browser.post('/subscriptions', { recipient: 'reader@mail.example' });
  const letters = (await demo.db.read.select({ body: mails.body }).from(mails)).map(({ body }) => body).join('\n');
  const inLetters = (part: RegExp) => new URL(part.exec(letters)![0]);
  const personal = (part: RegExp) => `${inLetters(part).pathname}${inLetters(part).search}`;
  const confirm = personal(/http\S+\/subscriptions\/confirm\S+/);
  return {
    cookies: [jar(receipt), jar(application)].join('; ').split('; '),
    addresses: [
      ...['', '/new', '/edit?opinion=1', '/withdraw', '/mail', '/mail?sent=1'].map((part) => `/receipts${part}`),
      ...['', '/new', '/withdraw'].map((part) => `/applications${part}`),
      signUp.headers.get('location')!,
      linked('activities_.$number.sign-up.tsx').replace('sign-up', 'papers'),
      '/subscriptions/asked',
      confirm,
      confirm.replace('confirm', 'end'),
      personal(/http\S+\/invitations\/[\w-]+/),
      await sheetToConfirm(demo),
      await doorOfMeeting(demo),
      `${comment}?article=n9`,
    ],
  };
}

/** Where those who are invited sign in at the door of the meeting to come. */
async function doorOfMeeting(demo: Demo): Promise<string> {
  const [invited] = await demo.db.read.select({ meetingId: invitations.meetingId }).from(invitations).limit(1);
  return given(await issueDoorCode(await demo.as('mishu'), { meetingId: invited!.meetingId }));
}

/** The secretary asks somebody who spoke to confirm the own words. Gives the address of the sheet. */
async function sheetToConfirm(demo: Demo): Promise<string> {
  const rows = await demo.db.read
    .select({ meetingId: views.meetingId, representativeId: views.representativeId })
    .from(views);
  const asked = new Set(rows.map(({ representativeId }) => representativeId));
  const addresses = await representativeAddresses(demo.db.read, [...asked]);
  const spoke = rows.find(({ representativeId }) => addresses.has(representativeId))!;
  const letter = () => ({ subject: '', body: '' });
  const { number, code } = given(await issueStatement(await demo.as('mishu'), spoke, letter));
  return `/statements/${number}?code=${code}`;
}

const applicant = {
  idempotencyKey: formKey(),
  name: '丙秀兰',
  phone: '0000-6012345',
  category: 'resident',
  area: '汀城镇学前社区',
  sector: 'commerce',
  fields: 'business',
  ageBand: 'under50',
  statement: '摆摊二十年。',
};

const person = {
  idempotencyKey: formKey(),
  name: '甲望河',
  contact: '13900139000',
  category: 'resident',
  reason: '',
};
