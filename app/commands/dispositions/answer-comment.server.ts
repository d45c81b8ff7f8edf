import { z } from 'zod';
import { readArticleNumbers } from '~/domain/provision/article-numbers';
import { draftNodes } from '~/queries/draft-nodes.server';
import { type Act, type Outcome, refused } from '../act.server';
import { disposeComment, newDisposition } from './dispose.server';
import { linkEffects } from './link-effects.server';

export const commentAnswer = newDisposition.extend({
  effects: z
    .string()
    .optional()
    .transform((typed, context) => {
      const ordinals = readArticleNumbers(typed ?? '');
      if (!ordinals) context.addIssue({ code: 'custom', message: 'articleNumbers' });
      return ordinals ?? [];
    }),
});

/** What an officer does with a comment in one go: the result, the reason, and the articles of the review draft that it changed. */
export async function answerComment(
  act: Act,
  {
    commentId,
    draftId,
    effects,
    ...disposition
  }: { commentId: string; draftId?: string | undefined } & z.output<typeof commentAnswer>,
): Promise<Outcome> {
  const nodes = draftId ? (await draftNodes(act.db.read, draftId)).filter(({ level }) => level === 'article') : [];
  const changed = effects.map((ordinal) => nodes.find((node) => node.ordinal === ordinal)?.id);
  if (draftId && changed.includes(undefined)) return refused({ code: 'provision_not_found', field: 'effects' });
  const answered = await disposeComment(act, { commentId, ...disposition });
  if (!answered.ok || !draftId) return answered;
  return linkEffects(act, { commentId, draftId, nodes: changed.filter((id) => id !== undefined) });
}
