import { concludeFairCompetition } from '../../app/commands/fair-competition/conclude.server';
import { answerReconsult } from '../../app/commands/reviews/answer-reconsult.server';
import { explainChanges } from '../../app/commands/versions/explain-changes.server';
import { consultedAndSubmitted } from '../../app/queries/consulted-versions.server';
import { docketFacts } from '../../app/queries/docket-facts.server';
import { reconsultState } from '../../app/queries/reconsult-state.server';
import { versionCheck } from '../../app/queries/version-check.server';
import { actOf, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

/** What a docket of the story has on record before it is sent: why it changed words by itself, and the market regulator's conclusion. */
export async function loadProcedure(stage: Stage, docket: DemoDocket, docketId: string, inDays: number): Promise<void> {
  const facts = (await docketFacts(stage.db.read, { id: docketId }))!;
  const check = await versionCheck(stage.db.read, facts, await consultedAndSubmitted(stage.db.read, docketId));
  const open = (check?.changes ?? []).filter(({ causes, note }) => causes.length === 0 && !note);
  if (open.length > 0)
    must(
      await explainChanges(actOf(stage, 'qicao', moment(stage, inDays - 1, '17:10')), {
        docketId,
        changes: open.map(({ hash }) => hash),
        kind: 'unitOpinion',
        reason: '根据部门、乡镇书面意见和座谈会上的意见修改，没有减损群众的权利。',
      }),
    );
  const found = docket.evidence.find(({ kind }) => kind === 'fairCompetition');
  if (!found || !check) return;
  const act = actOf(stage, 'shichang', moment(stage, inDays - 1, '17:30'));
  must(await concludeFairCompetition(act, { docketId, conclusion: 'conforms', reason: found.text }));
}

/** The reviewer's answer, where the gate warned that the public may have to be asked again. */
export async function loadReconsult(stage: Stage, submissionId: string, inDays: number): Promise<void> {
  if (!(await reconsultState(stage.db.read, submissionId)).asksForReconsult) return;
  const act = actOf(stage, 'sifa', moment(stage, inDays, '11:00'));
  const reason =
    '改动来自公众意见和部门意见，收窄了适用范围，增加了对群众的便利，没有新增义务和处罚，可以不重新征求意见。';
  must(await answerReconsult(act, { submissionId, reconsult: 'not_needed', reconsultReason: reason }));
}
