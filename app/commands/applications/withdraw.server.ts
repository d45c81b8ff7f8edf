import { applicationAnswerRows, poolMembers } from 'db/schema/pool';
import { eq } from 'drizzle-orm';
import { readPublicNumber } from '~/domain/public-number';
import { applicationWith } from '~/queries/application-followed.server';
import { type Act, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { codeHash } from '../comments/receive.server';
import { writeWithdrawal } from '../pool/withdraw.server';

/** The applicant takes the application back, by number and code. Who is in the pool already leaves it. */
export const withdrawApplication = (act: Act, { number, code }: { number: string; code: string }): Promise<Outcome> =>
  transact(act, async (tx) => {
    const key = { number: readPublicNumber(number) ?? '', codeHash: codeHash(readPublicNumber(code) ?? '') };
    const application = await applicationWith(tx, key);
    if (!application) throw new Refusal([{ code: 'receipt_wrong' }]);
    const applicationId = application.id;
    const answers = await tx
      .select()
      .from(applicationAnswerRows)
      .where(eq(applicationAnswerRows.applicationId, applicationId));
    refuseIf(answers.some(({ answer }) => answer === 'withdrawn') ? [{ code: 'application_withdrawn' }] : []);
    await tx.insert(applicationAnswerRows).values({ applicationId, answer: 'withdrawn', answeredAt: act.now });
    await record(tx, act, { type: 'application.withdrawn', subject: applicationId });
    const [member] = await tx.select().from(poolMembers).where(eq(poolMembers.applicationId, applicationId));
    if (member && !member.withdrawnAt) await writeWithdrawal(tx, act, member.representativeId, '');
  });
