import { files } from 'db/schema/drafts';
import { paperOpenings, papers } from 'db/schema/invitations';
import { and, eq, isNull } from 'drizzle-orm';
import { invitationFacts } from '~/queries/invitation-facts.server';
import { type Act, type Outcome, Refusal, record, refuseIf, transact } from '../act.server';
import { linkHash } from '../invitations/link.server';

/** Who said yes opens a paper; who, which and when are kept. Answers where the file lies. */
export const openPaper = (
  act: Act,
  { token, paperId }: { token: string; paperId: string },
): Promise<Outcome<{ hash: string; mediaType: string; title: string }>> =>
  transact(act, async (tx) => {
    const invitation = await invitationFacts(tx, { tokenHash: linkHash(token) });
    if (!invitation) throw new Refusal([{ code: 'not_found' }]);
    refuseIf([
      ...(invitation.withdrawnAt ? [{ code: 'invitation_withdrawn' }] : []),
      ...(invitation.answer === 'accepted' ? [] : [{ code: 'papers_for_who_comes' }]),
    ]);
    const [paper] = await tx
      .select({ hash: papers.fileHash, title: papers.title, mediaType: files.mediaType })
      .from(papers)
      .innerJoin(files, eq(files.hash, papers.fileHash))
      .where(and(eq(papers.id, paperId), eq(papers.meetingId, invitation.meetingId), isNull(papers.removedAt)));
    if (!paper) throw new Refusal([{ code: 'not_found' }]);
    await tx.insert(paperOpenings).values({ paperId, invitationId: invitation.id, openedAt: act.now });
    const data = { paperId, invitationId: invitation.id };
    await record(tx, act, { type: 'paper.opened', subject: invitation.meetingId, data });
    return paper;
  });
