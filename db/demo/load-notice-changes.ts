import { correctNotice } from '../../app/commands/consultations/correct.server';
import { moveClosing } from '../../app/commands/consultations/move-closing.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import { actOf, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

/** What became of a notice after it went out: its closing moved, or put right. */
export async function loadNoticeChanges(stage: Stage, docket: DemoDocket, consultationId: string): Promise<void> {
  const { postalAddress: post, envelopeMark, phone: published, email, counter, fax } = docket.consultation.channels;
  for (const { inDays, at, reason, closesInDays, phone = published } of docket.noticeChanges ?? []) {
    const act = actOf(stage, 'danwei', moment(stage, inDays, at));
    const closesOn = closesInDays && addNaturalDays(stage.today, closesInDays);
    const ways = { post: `${post}（${envelopeMark}）`, phone, email, counter, ...(fax ? { fax } : {}) };
    must(
      closesOn
        ? await moveClosing(act, { consultationId, closesOn, reason })
        : await correctNotice(act, { consultationId, reason, ...ways }),
    );
  }
}
