import { randomBytes } from 'node:crypto';
import { enterComment } from '../../app/commands/comments/enter.server';
import { moderateComment } from '../../app/commands/comments/moderate.server';
import { submitComment } from '../../app/commands/comments/submit.server';
import { disposeComment } from '../../app/commands/dispositions/dispose.server';
import { linkEffects } from '../../app/commands/dispositions/link-effects.server';

import { readPublicNumber } from '../../app/domain/public-number';
import { consultationFacts } from '../../app/queries/consultation-facts.server';
import { draftNodes } from '../../app/queries/draft-nodes.server';
import { privacyNoticeAt } from '../../app/queries/publicity.server';
import { commentsByReceiptNumber } from '../../app/queries/receipt-facts.server';
import type { DemoComment } from './demo-comment';
import type { LoadedDocket } from './load-draft';
import { nodeAt } from './places';
import { actOf, citizenOf, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

const hour = 3_600_000;

/** Sends the citizens' comments through every channel, and answers those that the story has answered. */
export async function loadComments(
  stage: Stage,
  docket: DemoDocket,
  consultationId: string,
  { drafts }: LoadedDocket,
): Promise<void> {
  const { read } = stage.db;
  const consulted = await draftNodes(read, drafts.get('consultation')!);
  const review = drafts.get('review');
  const revised = review ? await draftNodes(read, review) : [];
  const facts = await consultationFacts(read, { id: consultationId });
  const inOrder = [...docket.comments].sort((a, b) => a.sentInDays - b.sentInDays || a.sentAt.localeCompare(b.sentAt));
  for (const comment of inOrder) {
    const commentId = await send(comment);
    if (docket.situation === 'open') await moderate(comment, commentId);
    const { disposition } = comment;
    if (!disposition) continue;
    const { result, reason, ledTo, decidedInDays } = disposition;
    const act = actOf(stage, 'qicao', moment(stage, decidedInDays, '10:30'));
    must(await disposeComment(act, { commentId, result, reason }));
    if (ledTo && review) must(await linkEffects(act, { commentId, draftId: review, nodes: [nodeAt(revised, ledTo)] }));
  }

  /** The openness office looks at what came in the evening before. */
  async function moderate({ moderation, sentInDays }: DemoComment, commentId: string) {
    if (moderation === 'notYet') return;
    const { act = 'shown', passages = [], reason } = moderation ?? {};
    const chosen = { commentId, act, passages, seen: '1.0', ...(reason ? { reason } : {}) };
    must(await moderateComment(actOf(stage, 'gongkai', moment(stage, sentInDays + 1, '09:10')), chosen));
  }

  async function send(comment: DemoComment): Promise<string> {
    const receivedAt = moment(stage, comment.sentInDays, comment.sentAt);
    const { kind, name, contact, mayShowName = false } = comment.author;
    const sent = {
      idempotencyKey: randomBytes(16).toString('base64url'),
      opinions: [
        {
          body: comment.text,
          ...(comment.at ? { node: nodeAt(consulted, comment.at) } : {}),
          ...(comment.suggestedWording ? { suggestedWording: comment.suggestedWording } : {}),
        },
      ],
      authorKind: kind,
      mayShowName,
      ...(name ? { authorName: name } : {}),
      ...(contact ? { contact } : {}),
    };
    const privacyNotice = await privacyNoticeAt(read, receivedAt);
    const receipt =
      comment.channel === 'online'
        ? must(
            await submitComment(citizenOf(stage, receivedAt), {
              ...sent,
              consultationNumber: facts!.number,
              privacyNotice,
              language: 'zh-CN',
            }),
          )
        : must(
            await enterComment(
              actOf(stage, 'qicao', new Date(Math.min(receivedAt.getTime() + hour, stage.now.getTime()))),
              {
                ...sent,
                consultationId,
                channel: comment.channel,
                receivedAt,
                privacyNotice,
              },
            ),
          );
    const [written] = await commentsByReceiptNumber(read, readPublicNumber(receipt.number)!);
    return written!.id;
  }
}
