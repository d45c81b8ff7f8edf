import { asc, eq } from 'drizzle-orm';
import { announceDraw } from '../../app/commands/draws/announce.server';
import { holdDraw } from '../../app/commands/draws/hold.server';
import { answerInvitation } from '../../app/commands/invitations/answer.server';
import { invite } from '../../app/commands/invitations/invite.server';
import { moveUp } from '../../app/commands/invitations/move-up.server';
import { linkToPrint } from '../../app/commands/invitations/print-link.server';
import { withdrawInvitation } from '../../app/commands/invitations/withdraw.server';
import { addPaper } from '../../app/commands/papers/add.server';
import { openPaper } from '../../app/commands/papers/open.server';
import { declareInterest } from '../../app/commands/selection/declare-interest.server';
import { selectPeople } from '../../app/commands/selection/select.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import { invitationLetters } from '../../app/http/letters.server';
import { selectionDesk } from '../../app/queries/selection-desk.server';
import { agendaItems, meetings } from '../schema/meetings';
import { actOf, citizenOf, moment, must, type Stage } from './stage';

/**
 * The people of the meeting to come: by draw for its first item (drawn already), by field and by turn for the second, a second
 * draw announced for the third. The invitations are in every state.
 */
export async function loadInvitations(stage: Stage, title: string, members: Map<string, string>): Promise<void> {
  const { db } = stage;
  const [meeting] = await db.read.select().from(meetings).where(eq(meetings.title, title));
  const items = await db.read
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meeting!.id))
    .orderBy(asc(agendaItems.position));
  const [rural, elderly, roads] = items;
  if (!rural || !elderly || !roads) throw new Error(`${title} has fewer items than its story`);
  const id = (name: string) => members.get(name)!;
  const at = (days: number, time?: string) => actOf(stage, 'mishu', moment(stage, days, time));

  must(
    await declareInterest(at(-8), { itemId: rural.id, representativeId: id('戊清洁'), reason: '本公司承担保洁服务' }),
  );
  await drawFor(stage, rural.id);
  must(await selectPeople(at(-3), { itemId: elderly.id, chosen: [id('戊春晓'), id('己同心')], way: 'field' }));
  must(await selectPeople(at(-3), { itemId: elderly.id, chosen: [id('丙和顺')], way: 'rotation' }));
  must(await selectPeople(at(-3), { itemId: roads.id, chosen: [id('乙立言')], way: 'named' }));
  must(await announceDraw(at(0), { itemId: roads.id, ...announcement(stage, 2, [['resident', 1, 1]]) }));
  await inviteAll(stage, meeting!);
}

type Strata = ['resident' | 'enterprise' | 'deputy', number, number][];

const announcement = (stage: Stage, seedInDays: number, strata: Strata) => ({
  strata: strata.map(([category, places, reserves]) => ({ category, places, reserves })),
  seedSource: `澜川市公共资源交易中心${addNaturalDays(stage.today, seedInDays)}公布的当日摇号号码`,
  seedDay: addNaturalDays(stage.today, seedInDays),
  seedIfMissing: '顺延使用下一个公布日的号码',
});

async function drawFor(stage: Stage, itemId: string): Promise<void> {
  const before = actOf(stage, 'mishu', moment(stage, -7, '09:00'));
  const strata: Strata = [
    ['resident', 2, 2],
    ['enterprise', 1, 1],
    ['deputy', 1, 1],
  ];
  const { drawId } = must(await announceDraw(before, { itemId, ...announcement(stage, -4, strata) }));
  const after = actOf(stage, 'mishu', moment(stage, -4, '16:30'));
  const seed = { seed: '03 18 22 27 30 31 + 09', seedFrom: 'named' as const };
  must(await holdDraw(after, { drawId, ...seed, seedNote: '交易中心网站“摇号公告”栏，当日16时公布' }));
}

async function inviteAll(stage: Stage, meeting: { id: string; number: string; heldAt: Date }): Promise<void> {
  const letters = invitationLetters(stage.address);
  const desk = await selectionDesk(stage.db.read, meeting.number, stage.now);
  const people = desk!.items.flatMap((item) => item.people);
  const invited = [...new Set(people.filter(({ reserve }) => reserve === null).map((one) => one.representativeId))];
  const answerBy = new Date(meeting.heldAt.getTime() - 3 * 86_400_000);
  const act = actOf(stage, 'mishu', moment(stage, -2, '10:00'));
  const { invitationIds } = must(await invite(act, { meetingId: meeting.id, invited, answerBy, letters }));
  const links = [];
  for (const invitationId of invitationIds)
    links.push(
      must(await linkToPrint(act, { invitationId }))
        .split('/')
        .at(-1)!,
    );
  const bytes = new TextEncoder().encode(onePage);
  const title = '农村人居环境办法公开征求意见情况';
  const { paperId } = must(await addPaper(act, { meetingId: meeting.id, title, bytes }));
  const answer = (token: string, yes: boolean, reason = '') =>
    answerInvitation(citizenOf(stage, moment(stage, -1, '20:10')), {
      token,
      answer: yes ? 'accepted' : 'declined',
      reason,
      fields: ['name', 'unit', 'post'],
    });
  const [first, second, third, fourth, fifth] = links as [string, string, string, string, string];
  for (const token of [first, third, fifth]) must(await answer(token, true));
  must(await answer(second, false, '那天要去市里看病'));
  must(await answer(fourth, true));
  for (const token of [first, third])
    must(await openPaper(citizenOf(stage, moment(stage, -1, '21:30')), { token, paperId }));
  const withdrawn = { invitationId: invitationIds.at(-1)!, reason: '该议题改由书面征求意见', letters };
  must(await withdrawInvitation(actOf(stage, 'mishu', moment(stage, -1, '22:00')), withdrawn));
  const refused = people.find(({ representativeId }) => representativeId === invited[1])!;
  const next = people.find(
    ({ reserve, category, itemId }) => reserve === 1 && category === refused.category && itemId === refused.itemId,
  );
  if (next)
    must(await moveUp(actOf(stage, 'mishu', moment(stage, 0, '08:40')), { selectionId: next.id, answerBy, letters }));
}

// The least that a reader of PDF files opens.
const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
