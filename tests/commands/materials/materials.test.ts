import { sha256 } from 'db/record';
import { submissionAnswers, submissions } from 'db/schema/review';
import { describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { handInMaterial, takeBackMaterial } from '~/commands/materials/hand-in.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import type { MaterialEntry } from '~/domain/review/materials';
import { roles } from '~/domain/vocabulary';
import { materialsDesk } from '~/queries/materials-desk.server';
import { reviewDesk } from '~/queries/review-desk.server';
import { materialFile } from '~/queries/review-files.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { emptyFile, pdf, program } from '../../situations/materials';
import { days, docketReadyForReview, letter, submittedDocket } from '../../situations/submissions';

const unit = (here: County, at = days.feedback) => here.as('drafter', at);
const stateOf = (entries: MaterialEntry[], item: MaterialEntry['item']) =>
  entries.find((entry) => entry.item === item)?.state;
const entriesOf = async ({ db }: County, number: string) => (await materialsDesk(db.read, number))!.entries;
const legality = { item: 'unitLegality' as const, reason: '' };
const interpretation = { item: 'interpretation' as const, reason: '' };

describe('the list of materials of a docket', () => {
  it('ticks by itself what the record holds, with its hash', async () => {
    const here = await county();
    const { number } = await docketReadyForReview(here);
    const entries = await entriesOf(here, number);
    for (const item of ['reviewDraft', 'comparison', 'notes', 'basis', 'notice', 'feedback'] as const)
      expect({ item, state: stateOf(entries, item) }).toEqual({ item, state: 'submitted' });
    expect(entries.find(({ item }) => item === 'notes')!.evidence[0]!.hash).toBe(sha256('## 必要性\n渡口事故多发。'));
    expect(stateOf(entries, 'interpretation')).toBe('missing');
  });

  it('takes files, keeps their bytes and hash, and gives them out under their own docket only', async () => {
    const here = await county();
    const { docketId, number } = await openedDocket(here);
    const other = await openedDocket(here);
    const file = pdf('法制机构意见');
    const { materialId } = given(await handInMaterial(unit(here), { docketId, ...legality, file }));
    expect(stateOf(await entriesOf(here, number), 'unitLegality')).toBe('submitted');
    expect(await materialFile(here.db.read, number, materialId)).toEqual({
      hash: sha256(file.bytes),
      mediaType: 'application/pdf',
      name: file.name,
    });
    expect(await materialFile(here.db.read, other.number, materialId)).toBeUndefined();
    given(await takeBackMaterial(unit(here), { materialId }));
    expect(stateOf(await entriesOf(here, number), 'unitLegality')).toBe('missing');
    expect(refusalCodes(await takeBackMaterial(unit(here), { materialId }))).toEqual(['not_found']);
  });

  it('takes one reason an item, and a file in its place', async () => {
    const here = await county();
    const { docketId, number } = await openedDocket(here);
    const hearing = { docketId, item: 'hearing' as const };
    given(await handInMaterial(unit(here), { ...hearing, reason: '没有举行听证。' }));
    given(await handInMaterial(unit(here), { ...hearing, reason: '分歧不大，没有举行听证。' }));
    const desk = await materialsDesk(here.db.read, number);
    expect(desk!.handedIn).toMatchObject([{ item: 'hearing', reason: '分歧不大，没有举行听证。' }]);
    given(await handInMaterial(unit(here), { ...hearing, reason: '', file: pdf('听证记录') }));
    expect(stateOf(await entriesOf(here, number), 'hearing')).toBe('submitted');
  });

  it('refuses a file that is none, one of no bytes, nothing at all, and a reason where the item always applies', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    const hand = async (input: Parameters<typeof handInMaterial>[1]) =>
      refusalCodes(await handInMaterial(unit(here), input));
    expect(await hand({ docketId, ...legality, file: program })).toEqual(['scan_type']);
    expect(await hand({ docketId, ...legality, file: emptyFile })).toEqual(['material_empty']);
    expect(await hand({ docketId, ...legality })).toEqual(['material_empty']);
    expect(await hand({ docketId, item: 'unitLegality', reason: '没有法制机构' })).toEqual(['material_always_applies']);
    expect(await hand({ docketId: 'nothing', ...legality, file: pdf() })).toEqual(['not_found']);
    given(await terminateDocket(here.as('unitHead'), { docketId, reason: '不再需要' }));
    expect(await hand({ docketId, ...legality, file: pdf() })).toEqual(['docket_terminated']);
  });

  it('is filled in by the drafting unit and nobody else', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    for (const role of roles.filter((role) => role !== 'drafter' && role !== 'unitHead')) {
      const outcome = await handInMaterial(here.as(role, days.feedback), { docketId, ...legality, file: pdf() });
      expect([role, refusalCodes(outcome)]).toEqual([role, ['forbidden']]);
    }
  });
});

describe('the list that goes with a submission', () => {
  it('stays as it was sent, and what came since is shown beside it', async () => {
    const here = await county();
    const { docketId } = await docketReadyForReview(here);
    given(await handInMaterial(unit(here), { docketId, item: 'hearing', reason: '没有举行听证。' }));
    const { submissionId } = given(await submitForReview(here.as('unitHead', days.submitted), { docketId, letter }));
    const [sent] = await here.db.read.select().from(submissions);
    const kept = JSON.parse(sent!.materials) as MaterialEntry[];
    expect(kept.find(({ item }) => item === 'letter')!.evidence[0]!.hash).toBe(sha256(letter));
    const before = await reviewDesk(here.db.read, submissionId, here.as('auditor', days.accepted).now);
    expect(before!.materials.since).toEqual([]);
    given(await handInMaterial(unit(here, days.accepted), { docketId, ...interpretation, file: pdf() }));
    const desk = await reviewDesk(here.db.read, submissionId, here.as('auditor', days.accepted).now);
    expect(stateOf(desk!.materials.entries, 'interpretation')).toBe('missing');
    expect(desk!.materials.since.map(({ item }) => item)).toEqual(['interpretation']);
  });

  it('is compared with that of the attempt before', async () => {
    const here = await county();
    const { docketId, submissionId } = await submittedDocket(here);
    const ask = {
      submissionId,
      answer: 'supplement' as const,
      reason: '请补解读材料。',
      supplementsDueOn: '2026-04-20',
    };
    given(await answerSubmission(here.as('legalReviewer', days.accepted), { ...ask, items: ['interpretation'] }));
    given(await handInMaterial(unit(here, '2026-04-15 09:00'), { docketId, ...interpretation, file: pdf() }));
    const again = given(await submitForReview(here.as('unitHead', '2026-04-15 10:00'), { docketId, letter }));
    const desk = await reviewDesk(here.db.read, again.submissionId, here.as('auditor', '2026-04-15 11:00').now);
    expect(desk!.materials.sinceLast).toEqual([{ item: 'interpretation', before: 'missing', after: 'submitted' }]);
    expect(desk!.attempt.attempt).toBe(2);
  });

  it('does not keep the bureau from accepting what lacks an item that the gate does not ask for; the record says which', async () => {
    const here = await county();
    const { submissionId } = await submittedDocket(here);
    given(
      await answerSubmission(here.as('legalReviewer', days.accepted), { submissionId, answer: 'accepted', reason: '' }),
    );
    const [answer] = await here.db.read.select().from(submissionAnswers);
    expect(answer!.items).toEqual(['otherAssessment', 'interpretation']);
  });
});
