import { paperOpenings } from 'db/schema/invitations';
import { mails } from 'db/schema/record';
import { describe, expect, it } from 'vitest';
import { answerInvitation } from '~/commands/invitations/answer.server';
import { addPaper } from '~/commands/papers/add.server';
import { announcePapers } from '~/commands/papers/announce.server';
import { openPaper } from '~/commands/papers/open.server';
import { removePaper } from '~/commands/papers/remove.server';
import { invitationsDesk } from '~/queries/invitations-desk.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { invitationMail, invitedPeople, poolAndMeeting } from '../../situations/pool';

const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const person = (here: County, at: string) => ({ ...here.as('drafter', at), actor: { kind: 'citizen' as const } });

async function withPaper() {
  const here = await county();
  const meeting = await poolAndMeeting(here, { residents: 2, enterprises: 0 });
  await invitedPeople(here, meeting, meeting.people);
  const sent = await here.db.read.select().from(mails);
  const [a, b] = sent.flatMap(({ body }) => /\/invitations\/([\w-]+)/.exec(body)?.[1] ?? []) as [string, string];
  const act = here.as('meetingSecretary', '2026-03-12 09:00');
  const paper = { meetingId: meeting.meetingId, title: '人居环境办法（送审稿）', bytes: pdf };
  const { paperId } = given(await addPaper(act, paper));
  return { here, ...meeting, act, paperId, links: { a, b } };
}

describe('the papers of a meeting', () => {
  it('open to who said yes, and each opening is noted with person and moment', async () => {
    const { here, number, paperId, links } = await withPaper();
    const open = (token: string) => openPaper(person(here, '2026-03-15 20:00'), { token, paperId });
    expect(refusalCodes(await open(links.a))).toEqual(['papers_for_who_comes']);
    const yes = { token: links.a, answer: 'accepted' as const, reason: '', fields: [] };
    given(await answerInvitation(person(here, '2026-03-13 09:00'), yes));
    expect(given(await open(links.a))).toMatchObject({ mediaType: 'application/pdf', title: '人居环境办法（送审稿）' });
    given(await open(links.a));
    const desk = await invitationsDesk(here.db.read, number, here.as('drafter', '2026-03-16 09:00').now);
    expect(desk!.papers[0]!.openings).toMatchObject([{ name: '代表0' }, { name: '代表0' }]);
    expect(refusalCodes(await open('made-up'))).toEqual(['not_found']);
  });

  it('that were taken away open no more; who had read them stays in the record', async () => {
    const { here, act, paperId, links } = await withPaper();
    const yes = { token: links.a, answer: 'accepted' as const, reason: '', fields: [] };
    given(await answerInvitation(person(here, '2026-03-13 09:00'), yes));
    const open = () => openPaper(person(here, '2026-03-15 20:00'), { token: links.a, paperId });
    given(await open());
    given(await removePaper(act, { paperId }));
    expect(refusalCodes(await open())).toEqual(['not_found']);
    expect(refusalCodes(await removePaper(act, { paperId }))).toEqual(['not_found']);
    expect(await here.db.read.select().from(paperOpenings)).toHaveLength(1);
  });

  it('are told of to those who come, each by a link of their own', async () => {
    const { here, act, meetingId, links } = await withPaper();
    const yes = { token: links.b, answer: 'accepted' as const, reason: '', fields: [] };
    given(await answerInvitation(person(here, '2026-03-13 09:00'), yes));
    expect(given(await announcePapers(act, { meetingId, letters: invitationMail }))).toEqual({ told: 1 });
    const last = (await here.db.read.select().from(mails)).at(-1)!;
    expect(last.recipient).toBe('p1@tinghe.example');
    expect(last.body).toContain('会议材料 1 份');
  });

  it('are files of the known kinds, laid out by the two offices', async () => {
    const { here, act, meetingId } = await withPaper();
    const paper = { meetingId, title: '材料' };
    expect(refusalCodes(await addPaper(act, paper))).toEqual(['paper_missing']);
    const script = new TextEncoder().encode('<script>alert(1)</script>');
    expect(refusalCodes(await addPaper(act, { ...paper, bytes: script }))).toEqual(['scan_type']);
    expect(refusalCodes(await addPaper(here.as('drafter'), { ...paper, bytes: pdf }))).toEqual(['forbidden']);
  });
});
