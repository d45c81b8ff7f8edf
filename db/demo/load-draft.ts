import { confirmDraft } from '../../app/commands/drafts/confirm.server';
import { uploadDraft } from '../../app/commands/drafts/upload.server';
import { actOf, demoText, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

/** A docket of the demo while it is played: its drafts by stage. */
export type LoadedDocket = { docketId: string; drafts: Map<DemoDocket['drafts'][number]['stage'], string> };

/** Uploads and confirms the draft of one stage, if the story has it. */
export async function loadDraft(
  stage: Stage,
  docket: DemoDocket,
  loaded: LoadedDocket,
  which: DemoDocket['drafts'][number]['stage'],
) {
  const draft = docket.drafts.find(({ stage }) => stage === which);
  if (!draft) return;
  const source = { name: `${docket.title}.txt`, bytes: new TextEncoder().encode(demoText(draft.file)) };
  const upload = actOf(stage, 'qicao', moment(stage, draft.inDays, '10:00'));
  const { draftId } = must(await uploadDraft(upload, { docketId: loaded.docketId, stage: which, source }));
  must(await confirmDraft(actOf(stage, 'qicao', moment(stage, draft.inDays, '10:20')), { draftId }));
  loaded.drafts.set(which, draftId);
}
