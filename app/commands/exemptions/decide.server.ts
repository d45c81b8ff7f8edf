import { exemptions } from 'db/schema/consultations';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { docketFacts } from '~/queries/docket-facts.server';
import {
  type Act,
  accountId,
  forbidden,
  type Outcome,
  Refusal,
  record,
  refused,
  refuseIf,
  transact,
} from '../act.server';

export const exemptionDecision = z.object({
  decision: z.enum(['approved', 'refused'], 'chooseOne'),
  post: z.string().trim().min(1, 'required').max(100, 'tooLong'),
  reason: z.string().trim().min(1, 'required').max(2000, 'tooLong'),
  publicLine: z.string().trim().max(500, 'tooLong').default(''),
});

/**
 * A named person of the government office or the justice bureau decides on an exception. Whoever asked for it, or drafts for
 * the same unit, may not decide. An approval has a public line unless the docket is secret.
 */
export async function decideExemption(
  act: Act,
  { exemptionId, decision, post, reason, publicLine }: { exemptionId: string } & z.output<typeof exemptionDecision>,
): Promise<Outcome> {
  const [asked] = await act.db.read.select().from(exemptions).where(eq(exemptions.id, exemptionId));
  const docket = asked && (await docketFacts(act.db.read, { id: asked.docketId }));
  if (!docket) return refused({ code: 'not_found' });
  const no = forbidden(act, 'exemption.decide', docket.unitIds);
  if (no.length > 0) return refused(...no);
  return transact(act, async (tx) => {
    const me = accountId(act);
    refuseIf([
      ...(asked.requestedBy === me || docket.createdBy === me ? [{ code: 'drafter_cannot_approve' }] : []),
      ...(decision === 'approved' && !publicLine && !docket.secret
        ? [{ code: 'public_line_missing', field: 'publicLine' }]
        : []),
    ]);
    const decided = await tx
      .update(exemptions)
      .set({
        decision,
        decidedBy: me,
        decidedPost: post,
        decidedAt: act.now,
        decisionReason: reason,
        publicLine: publicLine || null,
      })
      .where(and(eq(exemptions.id, exemptionId), isNull(exemptions.decision)))
      .returning({ id: exemptions.id });
    if (decided.length === 0) throw new Refusal([{ code: 'exemption_already_decided' }]);
    const data = { ground: asked.ground, decision, post };
    await record(tx, act, { type: 'exemption.decided', docketId: docket.id, subject: exemptionId, data });
  });
}
