import { randomUUID } from 'node:crypto';
import { gateEvaluations, reviews, submissions } from 'db/schema/review';
import { and, eq } from 'drizzle-orm';
import { addBasis } from '~/commands/basis/add.server';
import { submitComment } from '~/commands/comments/submit.server';
import { correctNotice } from '~/commands/consultations/correct.server';
import { moveClosing } from '~/commands/consultations/move-closing.server';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { publishConsultation } from '~/commands/consultations/publish.server';
import { disposeComment } from '~/commands/dispositions/dispose.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { confirmDraft } from '~/commands/drafts/confirm.server';
import { uploadDraft } from '~/commands/drafts/upload.server';
import { decideExemption } from '~/commands/exemptions/decide.server';
import { requestExemption } from '~/commands/exemptions/request.server';
import { concludeFairCompetition } from '~/commands/fair-competition/conclude.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { handInMaterial, takeBackMaterial } from '~/commands/materials/hand-in.server';
import { writeNotes } from '~/commands/notes/write.server';
import { recordOutage } from '~/commands/outages/record.server';
import { answerReconsult } from '~/commands/reviews/answer-reconsult.server';
import { askForSupplements } from '~/commands/reviews/ask-supplements.server';
import { concludeReview } from '~/commands/reviews/conclude.server';
import { deliverSupplements } from '~/commands/reviews/end-supplements.server';
import { writePoint } from '~/commands/reviews/write-point.server';
import { decideRules } from '~/commands/rules/decide.server';
import { proposeRules } from '~/commands/rules/propose.server';
import { answerSubmission } from '~/commands/submissions/answer.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { explainChanges } from '~/commands/versions/explain-changes.server';
import { addNaturalDays, dayOf, endOfDay } from '~/domain/calendar/day';
import { commentsCounted } from '~/queries/comments-counted.server';
import { consultationFacts } from '~/queries/consultation-facts.server';
import { consultedAndSubmitted } from '~/queries/consulted-versions.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { versionCheck } from '~/queries/version-check.server';
import { approval, proof } from '../../../situations/exemptions';
import { pdf } from '../../../situations/materials';
import { asked, type Round, type Walk } from './walk';

/** What a step did: said yes, said no, or had nothing to do it to. */
export type Told = boolean | 'nothing';
const nothing = 'nothing' as const;

const upload = async ({ docketId, as, known }: Walk, stage: 'consultation' | 'review', more = '') => {
  const text = `办法（${stage} ${randomUUID()}）\n第一条 为了安全，制定本办法。\n第二条 自公布之日起施行${more}。`;
  const source = { name: '办法.txt', bytes: new TextEncoder().encode(text) };
  const told = await uploadDraft(as('drafter'), { docketId, stage, source });
  if (!told.ok) return false;
  known[stage === 'review' ? 'reviewDraft' : 'consultationDraft'] = {
    id: told.value.draftId,
    confirmed: false,
    changed: more !== '',
  };
  return true;
};

const confirm = async ({ as, known }: Walk, which: 'reviewDraft' | 'consultationDraft'): Promise<Told> => {
  const draft = known[which];
  if (!draft) return nothing;
  const told = await confirmDraft(as('drafter'), { draftId: draft.id });
  if (told.ok) draft.confirmed = true;
  if (told.ok && which === 'reviewDraft') known.confirmedReviewDraft = draft.id;
  return told.ok;
};

const latest = ({ known }: Walk): Round | undefined => known.rounds.at(-1);

const prepare = async ({ as, known }: Walk, days: number): Promise<Told> => {
  const today = dayOf(known.now);
  if (!known.consultationDraft) return nothing;
  const closesOn = addNaturalDays(today, days);
  const notice = { draftId: known.consultationDraft.id, opensOn: today, closesOn, phone: '0000-6030033' };
  const told = await prepareConsultation(as('drafter'), notice);
  if (!told.ok) return false;
  const round = { ...told.value, published: false, closesAt: endOfDay(closesOn), comments: [], countedThrough: null };
  known.rounds = [...known.rounds.filter(({ consultationId }) => consultationId !== round.consultationId), round];
  return true;
};

const decide = async ({ as, known }: Walk, decision: 'approved' | 'refused', by: 'governmentOffice' | 'drafter') => {
  const { exemption } = known;
  if (!exemption) return nothing;
  const told = await decideExemption(as(by), { exemptionId: exemption.id, ...approval, decision });
  if (told.ok) exemption.state = decision;
  return told.ok;
};

const answer = async ({ as, known }: Walk, given: 'accepted' | 'supplement' | 'returned'): Promise<Told> => {
  if (!known.open) return nothing;
  const { submissionId } = known.open;
  const words = { reason: '材料不齐', supplementsDueOn: addNaturalDays(dayOf(known.now), 5) };
  const told = await answerSubmission(as('legalReviewer'), { submissionId, answer: given, ...words });
  if (!told.ok) return false;
  if (given === 'accepted') {
    known.open.reviewId = told.value.reviewId!;
    known.reviews += 1;
  } else known.open = null;
  return true;
};

const wait = ({ known }: Walk, days: number): Told => {
  known.now = new Date(known.now.getTime() + days * 24 * 3_600_000);
  return true;
};

/** Everything that anyone can do to a docket, lawful at the moment or not. */
export const steps = {
  day: async (walk: Walk) => wait(walk, 1),
  month: async (walk: Walk) => wait(walk, 35),
  uploadConsultationDraft: (walk: Walk) => upload(walk, 'consultation'),
  confirmConsultationDraft: (walk: Walk) => confirm(walk, 'consultationDraft'),
  writeNotes: async ({ as, docketId }: Walk) =>
    (await writeNotes(as('drafter'), { docketId, markdown: '起草说明' })).ok,
  addBasis: async ({ as, docketId, known }: Walk) => {
    const law = {
      kind: 'law' as const,
      title: '安全生产法',
      issuingBody: '全国人大常委会',
      relation: 'direct' as const,
    };
    const rest = { documentNumber: '', citedArticle: '', quotation: '', supports: ['1'] };
    const told = await addBasis(as('drafter'), { docketId, ...law, ...rest });
    if (told.ok) known.basis = true;
    return told.ok;
  },
  prepare: (walk: Walk) => prepare(walk, 31),
  prepareTooShort: (walk: Walk) => prepare(walk, 6),
  publish: async (walk: Walk): Promise<Told> => {
    const round = latest(walk);
    if (!round) return nothing;
    const told = await publishConsultation(walk.as('unitHead'), { consultationId: round.consultationId });
    if (told.ok) round.published = true;
    return told.ok;
  },
  extend: async (walk: Walk): Promise<Told> => {
    const round = latest(walk);
    if (!round) return nothing;
    const closesOn = addNaturalDays(dayOf(round.closesAt > walk.known.now ? round.closesAt : walk.known.now), 3);
    const told = await moveClosing(walk.as('unitHead'), { ...round, closesOn, reason: '还有人没来得及' });
    if (told.ok) round.closesAt = endOfDay(closesOn);
    return told.ok;
  },
  correct: async (walk: Walk): Promise<Told> => {
    const round = latest(walk);
    if (!round) return nothing;
    return (await correctNotice(walk.as('unitHead'), { ...round, reason: '电话写错', phone: '0000-6030034' })).ok;
  },
  outage: async (walk: Walk): Promise<Told> => {
    const moment = (hours: number) => {
      const at = new Date(walk.known.now.getTime() + (8 - hours) * 3_600_000).toISOString();
      return { date: at.slice(0, 10), time: at.slice(11, 16) };
    };
    const stretch = { startedAt: moment(30), endedAt: moment(1), what: '停电' };
    const told = await recordOutage(walk.as('opennessOffice'), stretch);
    if (!told.ok) return false;
    // What a lengthened round closes at is read from what the public is told.
    for (const round of walk.known.rounds.filter(({ published }) => published)) {
      const facts = await consultationFacts(walk.here.db.read, { number: round.number });
      round.closesAt = facts!.closesAt;
    }
    return true;
  },
  handInFiles: async ({ as, docketId, known }: Walk) => {
    let all = true;
    for (const item of asked(known.enterprise).filter((one) => !known.handedIn[one])) {
      const told = await handInMaterial(as('drafter'), { docketId, item, reason: '', file: pdf(item) });
      if (told.ok) known.handedIn[item] = told.value.materialId;
      all &&= told.ok;
    }
    return all;
  },
  concludeCompetition: async ({ as, docketId, known }: Walk) => {
    const words = { conclusion: 'conforms' as const, reason: '没有排除、限制竞争。' };
    const told = await concludeFairCompetition(as('marketRegulator'), { docketId, ...words });
    if (told.ok) known.competitionOn = known.confirmedReviewDraft;
    return told.ok;
  },
  // A docket under way keeps the rules that it started under: nothing of what is foretold changes.
  changeRules: async ({ as, known }: Walk) => {
    const effectiveFrom = addNaturalDays(dayOf(known.now), 1);
    const limits = { minDaysRightsImpact: { value: 60, unit: 'day' }, askHearing: { value: false, unit: 'yesOrNo' } };
    const proposed = await proposeRules(as('administrator'), { effectiveFrom, reason: '调整', limits });
    if (!proposed.ok) return false;
    const decision = { ...proposed.value, decision: 'approved' as const, reason: '同意' };
    return (await decideRules(as('governmentOffice'), decision)).ok;
  },
  askMore: async ({ as, known }: Walk): Promise<Told> => {
    if (!known.open?.reviewId) return nothing;
    const wanted = {
      items: ['otherAssessment' as const],
      request: '请补充评估。',
      dueOn: addNaturalDays(dayOf(known.now), 9),
    };
    const told = await askForSupplements(as('legalReviewer'), { reviewId: known.open.reviewId, ...wanted });
    if (told.ok) known.supplements = told.value.supplementsId;
    return told.ok;
  },
  deliverMore: async ({ as, known }: Walk): Promise<Told> => {
    if (!known.supplements) return nothing;
    const { supplements: supplementsId } = known;
    return (await deliverSupplements(as('unitHead'), { supplementsId, reply: '已经补充。' })).ok;
  },
  /** Somebody with the keys of the database writes a review by hand, on an evaluation that failed. */
  forgeReview: async ({ here, as, docketId }: Walk): Promise<Told> => {
    const [failed] = await here.db.read
      .select({ evaluation: gateEvaluations, submissionId: submissions.id })
      .from(submissions)
      .innerJoin(gateEvaluations, eq(gateEvaluations.id, submissions.evaluationId))
      .where(and(eq(submissions.docketId, docketId), eq(submissions.refusedByGate, true)));
    const { actor, now } = as('legalReviewer');
    if (!failed?.evaluation.draftId || actor.kind !== 'account') return nothing;
    const { id: evaluationId, draftId } = failed.evaluation;
    const forged = { docketId, draftId, evaluationId, submissionId: failed.submissionId, outcome: 'passed' as const };
    const when = { reviewerId: actor.id, acceptedAt: now, dueOn: dayOf(now), dueProvisional: false };
    return here.db
      .transaction((tx) => tx.insert(reviews).values({ ...forged, ...when }))
      .then(
        () => Promise.reject(new Error('the database took a forged review')),
        () => false,
      );
  },
  takeBackFile: async ({ as, known }: Walk): Promise<Told> => {
    const [item, materialId] = Object.entries(known.handedIn).at(-1) ?? [];
    if (!item || !materialId) return nothing;
    const told = await takeBackMaterial(as('drafter'), { materialId });
    if (told.ok) delete known.handedIn[item];
    return told.ok;
  },
  uploadChangedDraft: (walk: Walk) => upload(walk, 'review', '，违者罚款二百元'),
  explainChanges: async ({ here, as, docketId, known }: Walk): Promise<Told> => {
    const docket = (await docketFacts(here.db.read, { id: docketId }))!;
    const check = await versionCheck(here.db.read, docket, await consultedAndSubmitted(here.db.read, docketId));
    const changes = (check?.changes ?? []).map(({ hash }) => hash);
    if (changes.length === 0) return nothing;
    const told = await explainChanges(as('drafter'), { docketId, changes, kind: 'legality', reason: '上位法如此' });
    // A note holds for the same words in every later version.
    if (told.ok) known.explained = true;
    return told.ok;
  },
  answerReconsult: async ({ as, known }: Walk): Promise<Told> => {
    if (!known.open) return nothing;
    const answer = { reconsult: 'not_needed' as const, reconsultReason: '没有新增义务' };
    return (await answerReconsult(as('legalReviewer'), { submissionId: known.open.submissionId, ...answer })).ok;
  },
  comment: async (walk: Walk): Promise<Told> => {
    const round = latest(walk);
    if (!round) return nothing;
    const told = await submitComment(walk.as('citizen'), {
      consultationNumber: round.number,
      idempotencyKey: randomUUID(),
      opinions: [{ body: '意见' }],
      authorKind: 'person',
      mayShowName: false,
      privacyNotice: '2026-1',
      language: 'zh-CN',
    });
    if (told.ok) round.comments.push({ receivedAt: walk.known.now, answered: false });
    return told.ok;
  },
  answerComments: async (walk: Walk): Promise<Told> => {
    const round = latest(walk);
    if (!round) return nothing;
    for (const [at, { id, result }] of (await commentsCounted(walk.here.db.read, round.consultationId)).entries()) {
      if (result !== null) continue;
      const told = await disposeComment(walk.as('drafter'), { commentId: id, result: 'adopted', reason: '采纳' });
      if (told.ok && round.comments[at]) round.comments[at].answered = true;
    }
    return true;
  },
  publishFeedback: async (walk: Walk): Promise<Told> => {
    const round = latest(walk);
    if (!round) return nothing;
    const { consultationId } = round;
    const told = await publishFeedback(walk.as('unitHead'), { consultationId, summary: '都办了' });
    if (told.ok) round.countedThrough = walk.known.now;
    return told.ok;
  },
  uploadReviewDraft: (walk: Walk) => upload(walk, 'review'),
  confirmReviewDraft: (walk: Walk) => confirm(walk, 'reviewDraft'),
  askExemption: async ({ as, docketId, known }: Walk) => {
    const asked = { ground: 'superior_urgent_order' as const, facts: '上级命令', document: proof };
    const told = await requestExemption(as('drafter'), { docketId, ...asked });
    // One that was approved stays approved, whatever is asked for later.
    if (told.ok && known.exemption?.state !== 'approved')
      known.exemption = { id: told.value.exemptionId, state: 'asked' };
    return told.ok;
  },
  approveExemption: (walk: Walk) => decide(walk, 'approved', 'governmentOffice'),
  approveOwnExemption: (walk: Walk) => decide(walk, 'approved', 'drafter'),
  refuseExemption: (walk: Walk) => decide(walk, 'refused', 'governmentOffice'),
  submit: async ({ as, docketId, known }: Walk) => {
    const told = await submitForReview(as('unitHead'), { docketId, letter: '送审' });
    if (told.ok) known.open = { ...told.value, draft: known.reviewDraft!, reviewId: null };
    return told.ok;
  },
  accept: (walk: Walk) => answer(walk, 'accepted'),
  askForSupplements: (walk: Walk) => answer(walk, 'supplement'),
  sendBack: (walk: Walk) => answer(walk, 'returned'),
  conclude: async ({ as, known }: Walk): Promise<Told> => {
    if (!known.open?.reviewId) return nothing;
    const { reviewId } = known.open;
    const point = { severity: 'should' as const, opinion: '表述不清', basis: '《立法法》第六条' };
    await writePoint(as('legalReviewer'), { reviewId, ...point });
    const told = await concludeReview(as('legalReviewer'), { reviewId, conclusion: 'toBeAmended', opinion: '修改' });
    if (told.ok) known.open = null;
    return told.ok;
  },
  terminate: async ({ as, docketId, known }: Walk) => {
    const told = await terminateDocket(as('unitHead'), { docketId, reason: '终止' });
    if (told.ok) known.terminated = true;
    return told.ok;
  },
} satisfies Record<string, (walk: Walk) => Promise<Told>>;

export type Step = keyof typeof steps;
