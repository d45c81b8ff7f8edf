import { randomBytes } from 'node:crypto';
import { recordEvent, sequenceEvents } from 'db/record';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { eq, like } from 'drizzle-orm';
import type { Act } from '~/commands/act.server';
import { submitComment } from '~/commands/comments/submit.server';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { commentsCounted } from '~/queries/comments-counted.server';
import { privacyNoticeAt } from '~/queries/publicity.server';
import { must, staffOf } from './staff';

// Written together they are made durable together.
const atOnce = 50;
const words = '养老院离村里太远，一个月只能去看一次。建议在镇上设一个日间照料点，中午有饭，下午有人陪着说话。';

/**
 * The demo's matter that waits for its feedback, with so many opinions more, all of them answered and the feedback published;
 * and with so many events on record in all. Everything through the commands, but the events beyond those that they wrote.
 */
export async function largeDocket(system: Act, opinions: number, events: number) {
  const { db } = system;
  const [found] = await db.read
    .select({ docket: dockets, round: consultations })
    .from(dockets)
    .innerJoin(consultations, eq(consultations.docketId, dockets.id))
    .where(like(dockets.title, '%养老服务机构%'));
  const { docket, round } = found!;
  const sentAt = new Date(round.closesAt.getTime() - 3_600_000);
  const citizen: Act = { ...system, now: sentAt, actor: { kind: 'citizen' } };
  const drafter: Act = { ...system, actor: await staffOf(db, 'qicao') };
  const privacyNotice = await privacyNoticeAt(db.read, sentAt);
  const send = async (at: number) =>
    must(
      await submitComment(citizen, {
        idempotencyKey: randomBytes(16).toString('base64url'),
        opinions: [{ body: `${words}（${at + 1}）` }],
        authorKind: 'person',
        authorName: '牛大力',
        contact: '130 0000 0000',
        mayShowName: false,
        consultationNumber: round.number,
        privacyNotice,
        language: 'zh-CN',
      }),
    );
  await inGroups(opinions, send);
  const open = (await commentsCounted(db.read, round.id)).filter(({ result }) => result === null);
  const answer = { result: 'partial' as const, reason: '日间照料点写入第十二条；选址由各镇另行公布。' };
  await inGroups(open.length, async (at) =>
    must(await disposeComment(drafter, { commentId: open[at]!.id, ...answer })),
  );
  const head: Act = { ...system, actor: await staffOf(db, 'danwei') };
  must(await publishFeedback(head, { consultationId: round.id, summary: '意见都已办理。' }));
  await fillRecord(system, docket.id, events);
  return { docket, head };
}

async function inGroups(many: number, work: (at: number) => Promise<unknown>) {
  for (let from = 0; from < many; from += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, many - from) }, (_, at) => work(from + at)));
}

async function fillRecord({ db, now }: Act, docketId: string, many: number) {
  const event = { type: 'bundle.downloaded', at: now, actor: 'system', docketId, subject: docketId } as const;
  for (let from = 0; from < many; from += 500)
    await db.transaction(async (tx) => {
      for (let at = 0; at < 500; at++) await recordEvent(tx, { ...event, data: { variant: 'masked' } });
    });
  while ((await sequenceEvents(db, { limit: 500 })) > 0);
}
