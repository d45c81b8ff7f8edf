import type { Tx } from 'db/database';
import { consultations, exemptions } from 'db/schema/consultations';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { refusalsToDecide } from '~/domain/exemption/refusals-to-decide';
import { may } from '~/domain/permissions';
import { type DocketFacts, docketFacts } from '~/queries/docket-facts.server';
import { draftingHands } from '~/queries/drafting-hands.server';
import { type Act, accountId, forbidden, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';

export const exemptionDecision = z.object({
  decision: z.enum(['approved', 'refused'], 'chooseOne'),
  post: z.string().trim().min(1, 'required').max(100, 'tooLong'),
  reason: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
  publicLine: z.string().trim().max(500, 'tooLong').default(''),
});

/**
 * A named post of the government office or the justice bureau decides on an exception, once. Whoever asked for it, worked on the
 * docket or drafts in one of its units may not decide. An approval has a public line unless the docket is secret.
 */
export function decideExemption(
  act: Act,
  { exemptionId, decision, post, reason, publicLine }: { exemptionId: string } & z.output<typeof exemptionDecision>,
): Promise<Outcome> {
  return transact(act, async (tx) => {
    refuseIf(forbidden(act, 'exemption.decide', []));
    const [asked] = await tx.select().from(exemptions).where(eq(exemptions.id, exemptionId));
    const docket = asked && (await docketFacts(tx, { id: asked.docketId }));
    if (!docket) throw new Refusal([{ code: 'not_found' }]);
    refuseIf(
      refusalsToDecide({
        decision,
        ground: asked.ground,
        publicLine,
        alreadyDecided: asked.decision !== null,
        docketTerminated: docket.terminatedAt !== null,
        docketSecret: docket.secret,
        docketMajorDecision: docket.majorDecision,
        noticePublic: await hasPublicNotice(tx, docket.id),
        drafts: await drafts(tx, act, docket),
      }),
    );
    const decided = await tx
      .update(exemptions)
      .set({
        decision,
        decidedBy: accountId(act),
        decidedPost: post,
        decidedAt: act.now,
        decisionReason: reason,
        publicLine: publicLine || null,
      })
      .where(and(eq(exemptions.id, exemptionId), isNull(exemptions.decision)))
      .returning({ id: exemptions.id });
    if (decided.length === 0) throw new Refusal([{ code: 'exemption_already_decided' }]);
    const data = { ground: asked.ground, decision, post, publicLine };
    await record(tx, act, { type: 'exemption.decided', docketId: docket.id, subject: exemptionId, data });
  });
}

const drafts = async (tx: Tx, act: Act, docket: DocketFacts) =>
  may(act.actor, 'exemption.request', docket.unitIds) || (await draftingHands(tx, docket.id)).has(accountId(act));

async function hasPublicNotice(tx: Tx, docketId: string): Promise<boolean> {
  const rounds = await tx
    .select({ id: consultations.id })
    .from(consultations)
    .where(and(eq(consultations.docketId, docketId), isNotNull(consultations.publishedAt)));
  return rounds.length > 0;
}
