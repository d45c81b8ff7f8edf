import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { correctNotice, newCorrection } from '~/commands/consultations/correct.server';
import { moveClosing, newClosing } from '~/commands/consultations/move-closing.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { changeableNotice } from '~/queries/changeable-notice.server';
import { NoticeChanges } from '~/ui/consultation/notice-changes';
import { dateInWords } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { CorrectionForm } from '~/ui/notice-change/correction-form';
import { MoveClosingForm } from '~/ui/notice-change/move-closing-form';

export const handle: RouteHandle = { access: 'consultation.change' };

export const meta = titled('noticeChange.desk');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const notice = await changeableNotice(db.read, params.number!, clock());
  if (!notice) throw notFound();
  return json(notice);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const notice = await changeableNotice(act.db.read, params.number!, act.now);
  if (!notice?.consultationId) throw notFound();
  const { consultationId } = notice;
  const form = await request.formData();
  const back = () => redirect(`/desk/dockets/${params.number}/notice/change`, 303);
  if (form.has('moving')) {
    const read = readForm(form, newClosing);
    if (!read.ok) return read.response;
    const outcome = await moveClosing(act, { consultationId, ...read.value });
    return outcome.ok ? back() : read.refuse(outcome.reasons);
  }
  const read = readForm(form, newCorrection);
  if (!read.ok) return read.response;
  const outcome = await correctNotice(act, { consultationId, ...read.value });
  return outcome.ok ? back() : read.refuse(outcome.reasons);
}

export default function ChangeNotice() {
  const t = useT();
  const { phase, closesOn, channels, changes } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  // Two forms of one page both have a reason: what was typed goes back into the one that was sent.
  const moving = Boolean(state?.typed.moving);
  const move = useFields(moving ? state : undefined);
  const correct = useFields(moving ? undefined : state, channels as Record<string, string>);
  if (phase === null) return <EmptyState title={t('noticeChange.notPublic')} />;
  const over = phase === 'answered' || phase === 'terminated';
  return (
    <>
      <ErrorSummary errors={moving ? move.summary : correct.summary} />
      <p className="hint">{t('noticeChange.lead', { day: dateInWords(closesOn!, t.lang) })}</p>
      <NoticeChanges changes={changes} />
      {over && <EmptyState title={t('noticeChange.over')} />}
      {!over && <MoveClosingForm closed={phase === 'closed'} fields={move} />}
      {!over && <CorrectionForm fields={correct} />}
    </>
  );
}
