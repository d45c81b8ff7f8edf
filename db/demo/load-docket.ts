import { addBasis } from '../../app/commands/basis/add.server';
import { issueCertificate } from '../../app/commands/certificates/issue.server';
import { installationSigner } from '../../app/commands/certificates/signing-key.server';
import { prepareConsultation } from '../../app/commands/consultations/prepare.server';
import { publishConsultation } from '../../app/commands/consultations/publish.server';
import { openDocket } from '../../app/commands/dockets/open.server';
import { terminateDocket } from '../../app/commands/dockets/terminate.server';
import { publishFeedback } from '../../app/commands/feedback/publish.server';
import { writeNotes } from '../../app/commands/notes/write.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import { readArticleNumbers } from '../../app/domain/provision/article-numbers';
import { loadComments } from './load-comments';
import { type LoadedDocket, loadDraft } from './load-draft';
import { loadNoticeChanges } from './load-notice-changes';
import { loadActivities } from './load-participation';
import { loadProcedure } from './load-procedure';
import { loadReview } from './load-review';
import { loadHandedIn } from './load-reviewing';
import { actOf, demoText, moment, must, type Stage, unitOf } from './stage';
import type { DemoDocket } from './story';

/** Plays one docket from its opening as far as its story goes. */
export async function loadDocket(stage: Stage, docket: DemoDocket): Promise<LoadedDocket> {
  const { consultation } = docket;
  const first = docket.drafts[0]!.inDays - 4;
  const { docketId } = must(
    await openDocket(actOf(stage, 'qicao', moment(stage, first)), {
      title: docket.title,
      summary: docket.summary,
      affected: docket.affected.join('、'),
      leadUnitId: unitOf(stage, docket.leadUnit),
      coDraftingUnitIds: docket.coUnits.map((unit) => unitOf(stage, unit)),
      issuingOrganId: unitOf(stage, docket.issuingOrgan),
      topic: docket.topic,
      flags: docket.classes,
    }),
  );
  const loaded: LoadedDocket = { docketId, drafts: new Map() };
  await loadDraft(stage, docket, loaded, 'consultation');
  await loadMaterials(stage, docket, docketId);
  const consultationId = await publishNotice(stage, docket, loaded.drafts.get('consultation')!);
  await loadNoticeChanges(stage, docket, consultationId);
  if (docket.drafts.some((draft) => draft.stage === 'review')) await loadDraft(stage, docket, loaded, 'review');
  await loadComments(stage, docket, consultationId, loaded);
  const { feedback, termination } = docket;
  if (feedback?.publishedInDays !== undefined) {
    const act = actOf(stage, 'danwei', moment(stage, feedback.publishedInDays, '15:00'));
    const countedThrough = moment(stage, Math.max(feedback.readyInDays, consultation.closesInDays + 1));
    must(await publishFeedback(act, { consultationId, summary: demoText(feedback.file), countedThrough }));
    const issuer = { signer: await installationSigner(stage.db, '', stage.now), address: stage.address };
    const later = moment(stage, feedback.publishedInDays, '16:30');
    must(await issueCertificate(actOf(stage, 'danwei', later), { docketId, issuer }));
  }
  if (docket.situation === 'feedbackReady') {
    await loadProcedure(stage, docket, docketId, 0);
    await loadHandedIn(stage, docket, docketId, 0);
  }
  await loadActivities(stage, docket.key, docketId);
  await loadReview(stage, docket, loaded);
  if (termination) {
    const act = actOf(stage, 'danwei', moment(stage, termination.inDays, '16:00'));
    must(await terminateDocket(act, { docketId, reason: termination.reason }));
  }
  return loaded;
}

async function loadMaterials(stage: Stage, docket: DemoDocket, docketId: string) {
  const act = actOf(stage, 'qicao', moment(stage, docket.drafts[0]!.inDays, '11:00'));
  must(await writeNotes(act, { docketId, markdown: demoText(docket.notesFile) }));
  for (const { supports, documentNumber = '', citedArticle = '', ...entry } of docket.basis) {
    const ordinals = readArticleNumbers(supports.filter((place) => /条/.test(place)).join('、')) ?? [];
    must(await addBasis(act, { ...entry, docketId, documentNumber, citedArticle, supports: ordinals }));
  }
}

async function publishNotice(stage: Stage, docket: DemoDocket, draftId: string): Promise<string> {
  const { publishedInDays, opensInDays, closesInDays, channels } = docket.consultation;
  const { consultationId } = must(
    await prepareConsultation(actOf(stage, 'qicao', moment(stage, publishedInDays, '00:10')), {
      draftId,
      opensOn: addNaturalDays(stage.today, opensInDays),
      closesOn: addNaturalDays(stage.today, closesInDays),
      post: `${channels.postalAddress}（${channels.envelopeMark}）`,
      email: channels.email,
      phone: channels.phone,
      counter: channels.counter,
      ...(channels.fax ? { fax: channels.fax } : {}),
    }),
  );
  must(await publishConsultation(actOf(stage, 'danwei', moment(stage, publishedInDays, '00:20')), { consultationId }));
  return consultationId;
}
