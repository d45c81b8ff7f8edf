import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { moderateComment, newModeration } from '~/commands/comments/moderate.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { moderationDesk } from '~/queries/moderation-desk.server';
import { OpinionWords } from '~/ui/consultation/opinion-words';
import type { FormState } from '~/ui/form/fields';
import { CommentFiles } from '~/ui/moderation/comment-files';
import { ModerationForm } from '~/ui/moderation/moderation-form';
import { ModerationHistory } from '~/ui/moderation/moderation-history';
import { OpinionAsWritten } from '~/ui/moderation/opinion-as-written';
import { Notice } from '~/ui/notice';

export const handle: RouteHandle = { access: 'comment.moderate' };

export const meta = titled('opinion.desk.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await moderationDesk(db.read, params.number!, params.comment!, clock());
  if (!desk) throw notFound();
  return json({ ...desk, mayDecide: may(staffAct(context).actor, 'comment.moderate', desk.unitIds) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newModeration);
  if (!read.ok) return read.response;
  const act = staffAct(context);
  const desk = await moderationDesk(act.db.read, params.number!, params.comment!, act.now);
  if (!desk) throw notFound();
  const outcome = await moderateComment(act, { commentId: desk.comment.id, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${params.number}/comments${desk.next ? `/${desk.next}/publicity` : ''}`, 303);
}

export default function Publicity() {
  const t = useT();
  const desk = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() as FormState | undefined;
  const { comment, remaining, decides, told, shown, history, mayDecide, files } = desk;
  return (
    <>
      <h2>{t('opinion.desk.title')}</h2>
      <p>{remaining > 0 ? t('opinion.desk.remaining', { count: remaining }) : t('opinion.desk.allLooked')}</p>
      <OpinionAsWritten {...desk} body={comment.body} />
      <Notice heading={t('opinion.desk.public')}>
        {decides ? !told && <p>{t('opinion.desk.toldOtherwise')}</p> : <p>{t('opinion.desk.untilAnswered')}</p>}
        <OpinionWords {...shown} />
      </Notice>
      <CommentFiles at={`/desk/dockets/${comment.number}/comments/${comment.id}`} files={files} />
      {mayDecide && <ModerationForm seen={desk.seen} standing={desk.standing} state={state} />}
      <ModerationHistory history={history} />
    </>
  );
}
