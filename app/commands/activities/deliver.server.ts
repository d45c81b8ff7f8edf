import { activityDeliveries } from 'db/schema/activities';
import { z } from 'zod';
import { refusalsToNoteDelivery, refusalsToOpenPaper } from '~/domain/activity/papers';
import { dayOf } from '~/domain/calendar/day';
import { waysByHand } from '~/domain/vocabulary';
import { participantBy } from '~/queries/activity-delivery.server';
import { activityFacts } from '~/queries/activity-facts.server';
import { activityPapersOf, participantsOf } from '~/queries/activity-papers.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

/** What a participant types who wants the papers: the number of the sign-up and the contact that was left with it. */
export const participant = z.object({
  own: z.string('required').trim().min(1, 'required').max(100, 'tooLong'),
  contact: z.string('required').trim().min(1, 'required').max(100, 'tooLong'),
});

/** Somebody who takes part opens a paper; who, which and when are kept. Answers where the file lies. */
export const openActivityPaper = (
  act: Act,
  asked: { number: string; paperId: string } & z.output<typeof participant>,
): Promise<Outcome<{ hash: string; mediaType: string; title: string }>> =>
  transact(act, async (tx) => {
    const found = await participantBy(tx, asked);
    if (!found) throw new Refusal([{ code: 'sign_up_wrong', field: 'own' }]);
    const { activity, docket, person } = found;
    refuseIf(refusalsToOpenPaper(activity, person, act.now));
    const paper = (await activityPapersOf(tx, activity.id)).find(({ id }) => id === asked.paperId);
    if (!paper) throw new Refusal([{ code: 'not_found' }]);
    const received = { receivedOn: dayOf(act.now), recordedAt: act.now };
    await tx.insert(activityDeliveries).values({ paperId: paper.id, signUpId: person.id, way: 'online', ...received });
    const data = { papers: 1, people: 1, way: 'online' };
    await record(tx, act, { type: 'activity.papers_delivered', docketId: docket.id, subject: activity.id, data });
    return paper;
  });

export const delivery = z.object({
  recipients: z.array(z.string()).default([]),
  way: z.enum(waysByHand, 'chooseOne'),
  on: z.iso.date('notADate'),
});

/** An officer notes that all papers there are were handed over, posted or mailed to some of those who take part. */
export function noteDelivery(
  act: Act,
  { number, recipients, way, on }: { number: string } & z.output<typeof delivery>,
): Promise<Outcome<{ people: number }>> {
  return transact(act, async (tx) => {
    const found = await activityFacts(tx, { number });
    if (!found) throw new Refusal([{ code: 'not_found' }]);
    const { activity, docket } = found;
    refuseIf(forbidden(act, 'activity.prepare', docket.unitIds));
    const papers = await activityPapersOf(tx, activity.id);
    const people = (await participantsOf(tx, activity.id)).filter((one) => recipients.includes(one.number));
    const announcedOn = activity.publishedAt && dayOf(activity.publishedAt);
    refuseIf(refusalsToNoteDelivery({ papers: papers.length, recipients: people.length, on, announcedOn }, act.now));
    const noted = { way, receivedOn: on, recordedAt: act.now, recordedBy: accountId(act) };
    for (const { id: signUpId } of people)
      await tx.insert(activityDeliveries).values(papers.map(({ id: paperId }) => ({ paperId, signUpId, ...noted })));
    const data = { papers: papers.length, people: people.length, way };
    await record(tx, act, { type: 'activity.papers_delivered', docketId: docket.id, subject: activity.id, data });
    return { people: people.length };
  });
}
