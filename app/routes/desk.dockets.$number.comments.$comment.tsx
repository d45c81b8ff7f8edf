import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerComment, commentAnswer } from '~/commands/dispositions/answer-comment.server';
import { holds, may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { commentDesk } from '~/queries/comment-desk.server';
import { AnswerForm } from '~/ui/comment/answer-form';
import { Compare, CompareLegend } from '~/ui/compare';
import { DateText } from '~/ui/date-text';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { CommentFiles } from '~/ui/moderation/comment-files';
import { Notice } from '~/ui/notice';
import { passagesOf } from '~/ui/redline-passages';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('answer.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const desk = await commentDesk(context.running.db.read, params.number!, params.comment!);
  if (!desk) throw notFound();
  const { actor } = staffAct(context);
  const { unitIds, ...shown } = desk;
  const mayAnswer = may(actor, 'comment.dispose', unitIds);
  return json({ number: params.number!, ...shown, mayAnswer, mayModerate: holds(actor, 'comment.moderate') });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), commentAnswer);
  if (!read.ok) return read.response;
  const desk = await commentDesk(context.running.db.read, params.number!, params.comment!);
  if (!desk) throw notFound();
  const outcome = await answerComment(staffAct(context), {
    commentId: desk.comment.id,
    draftId: desk.review?.id,
    ...read.value,
  });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${params.number}/comments${desk.next ? `/${desk.next}` : ''}`, 303);
}

export default function AnswerComment() {
  const t = useT();
  const desk = useLoaderData<typeof loader>();
  const { number, comment, place, provision, suggestion, files, remaining, review, mayAnswer, mayModerate } = desk;
  const at = `/desk/dockets/${number}/comments/${comment.id}`;
  const { field, summary } = useFields(useActionData<typeof action>(), {
    result: comment.result ?? undefined,
    reason: comment.reason ?? undefined,
    effects: review?.changed.join('、'),
  });
  return (
    <>
      <ErrorSummary errors={summary} />
      <p>{remaining > 0 ? t('answer.remaining', { count: remaining }) : t('answer.allAnswered')}</p>
      <SummaryList
        rows={[
          { term: t('answer.place'), value: place ?? t('answer.whole') },
          {
            term: t('answer.author'),
            value: [t(`words.authorKind.${comment.authorKind}`), comment.authorName].filter(Boolean).join(' '),
          },
          { term: t('answer.channel'), value: t(`words.channel.${comment.channel}`) },
          { term: t('answer.receivedAt'), value: <DateText value={comment.receivedAt} /> },
          {
            term: t('opinion.desk.state'),
            value: !comment.withdrawn && mayModerate && (
              <a href={`${at}/publicity`}>
                {comment.moderation ? t(`words.moderation.${comment.moderation.act}`) : t('opinion.desk.look')}
              </a>
            ),
          },
          { term: t('answer.late'), value: comment.late ? t('answer.late') : null },
          { term: t('answer.withdrawn'), value: comment.withdrawn ? t('answer.withdrawn') : null },
        ]}
      />
      {provision && <blockquote className="statute-quote">{provision}</blockquote>}
      <Notice heading={t('answer.opinion')}>
        <p className="as-typed">{comment.body}</p>
        {suggestion && (
          <>
            <p>
              <b>{t('answer.suggested')}</b>
            </p>
            <Compare lang="zh-CN" passages={passagesOf(suggestion)} />
            <CompareLegend />
          </>
        )}
      </Notice>
      <CommentFiles at={at} files={files} />
      {mayAnswer ? (
        <AnswerForm field={field} hasReviewDraft={review !== null} />
      ) : (
        <SummaryList
          rows={[
            {
              term: t('answer.result'),
              value: comment.result ? t(`words.result.${comment.result}`) : t('answer.open'),
            },
            { term: t('answer.reason'), value: comment.reason },
          ]}
        />
      )}
    </>
  );
}
