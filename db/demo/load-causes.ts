import { explainChange } from '../../app/commands/drafts/explain-change.server';
import { changeDesk } from '../../app/queries/change-desk.server';
import { comparisonPage } from '../../app/queries/comparison-page.server';
import { docketFacts } from '../../app/queries/docket-facts.server';
import type { LoadedDocket } from './load-draft';
import { actOf, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

const versions = { before: 'review-1', after: 'final-1' };

/** Says what made the final text differ from the reviewed one: views of representatives and points of the review. */
export async function loadCauses(stage: Stage, docket: DemoDocket, { docketId }: LoadedDocket): Promise<void> {
  const { read } = stage.db;
  const { number } = (await docketFacts(read, { id: docketId }))!;
  const page = await comparisonPage(read, number, { one: versions.before, other: versions.after }, 'staff');
  const written = docket.drafts.find((draft) => draft.stage === 'final');
  if (!page || !written) return;
  const act = actOf(stage, 'qicao', moment(stage, written.inDays, '16:00'));
  const led = stage.county.meetings.flatMap(({ views }) => views).filter(({ ledTo }) => ledTo);
  const points = docket.review?.points.filter(({ answer }) => answer.result === 'adopted').map(({ at }) => at) ?? [];
  for (const { index, label, change } of page.changes) {
    const said = led.filter(({ ledTo }) => ledTo === label).map(({ text }) => text);
    if (change === 'same' || (said.length === 0 && !points.includes(label))) continue;
    const key = { number, ...versions, index };
    const desk = (await changeDesk(read, key))!;
    const views = desk.views.filter(({ body }) => said.includes(body)).map(({ id }) => id);
    const reviews = points.includes(label) ? desk.reviews.map(({ id }) => id) : [];
    must(await explainChange(act, { ...key, opinions: [], views, reviews }));
  }
}
