import { describe, expect, it } from 'vitest';
import { concludeFairCompetition } from '~/commands/fair-competition/conclude.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { roles } from '~/domain/vocabulary';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { fairCompetitionQueue } from '~/queries/fair-competition-desk.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { proof } from '../../situations/exemptions';
import { days, docketReadyForReview, letter, uploadedDraft } from '../../situations/submissions';

const conforms = { conclusion: 'conforms' as const, reason: '没有限制市场准入和退出的内容。' };
const ready = (here: County) => docketReadyForReview(here, { flags: ['normativeDocument', 'enterpriseRelated'] });

describe('the market regulator’s conclusion', () => {
  it('is what a document that touches business waits for, and opens the gate', async () => {
    const here = await county();
    const { docketId, number } = await ready(here);
    const submit = () => submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
    expect(refusalCodes(await submit())).toEqual(['gate.fair_competition_missing']);
    expect((await fairCompetitionQueue(here.db.read)).map((one) => one.number)).toEqual([number]);
    const act = here.as('marketRegulator', days.submitted);
    given(await concludeFairCompetition(act, { docketId, document: proof, ...conforms }));
    expect(await fairCompetitionQueue(here.db.read)).toEqual([]);
    given(await submit());
    expect(await docketTimeline(here.db.read, docketId)).toContainEqual({
      at: act.now,
      type: 'fair_competition.concluded',
      facts: { competition: 'conforms' },
    });
  });

  it('is about one text: a changed one is reviewed again', async () => {
    const here = await county();
    const docket = await ready(here);
    const { docketId } = docket;
    given(await concludeFairCompetition(here.as('marketRegulator', days.feedback), { docketId, ...conforms }));
    const text = '渡口安全管理办法（再改）\n第一条 为了保障渡口安全，制定本办法。\n第二条 本办法自公布之日起施行。';
    await uploadedDraft(here, docket, 'review', { at: days.feedback, text });
    expect(await fairCompetitionQueue(here.db.read)).toHaveLength(1);
    const submitted = await submitForReview(here.as('unitHead', days.submitted), { docketId, letter });
    expect(refusalCodes(submitted)).toEqual(['gate.fair_competition_of_other_text']);
  });

  it('is given by nobody else', async () => {
    const here = await county();
    const { docketId } = await ready(here);
    for (const role of roles.filter((one) => one !== 'marketRegulator'))
      expect(refusalCodes(await concludeFairCompetition(here.as(role), { docketId, ...conforms }))).toEqual([
        'forbidden',
      ]);
  });

  it('is not given where it is not asked for, before there is a text, or with an exception that is over', async () => {
    const here = await county();
    const act = here.as('marketRegulator', days.submitted);
    const { docketId } = await docketReadyForReview(here);
    expect(refusalCodes(await concludeFairCompetition(act, { docketId, ...conforms }))).toEqual([
      'not_enterprise_related',
    ]);
    const asked = await ready(here);
    const over = { conclusion: 'exception' as const, reason: '为了公共安全。', exceptionUntil: '2026-04-09' };
    expect(refusalCodes(await concludeFairCompetition(act, { docketId: asked.docketId, ...over }))).toEqual([
      'exception_in_the_past',
    ]);
    const today = { ...over, exceptionUntil: '2026-04-10' };
    given(await concludeFairCompetition(act, { docketId: asked.docketId, ...today }));
  });
});
