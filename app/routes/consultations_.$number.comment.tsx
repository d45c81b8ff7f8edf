import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sending } from '~/commands/comments/opinions';
import { submitComment } from '~/commands/comments/submit.server';
import { privacyNoticeShown } from '~/domain/disclosure/privacy-notice';
import { readPublicNumber } from '~/domain/public-number';
import type { Reason } from '~/domain/reason';
import { notFound } from '~/http/answer.server';
import { chooseAgain, chosenFiles, tooLargeTogether, uploadRoom } from '~/http/chosen-files.server';
import {
  askedFor,
  beforeSending,
  type CommentState,
  checkedAgain,
  keyOfSending,
  newFormKey,
  opinionsOf,
} from '~/http/comment-form.server';
import { consultationTitled } from '~/http/consultation-title';
import { effortAsked } from '~/http/effort.server';
import { readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { keepReceipt } from '~/http/receipt-cookies.server';
import { useT } from '~/i18n/t';
import { attachmentLimitsOf } from '~/queries/attachment-limits.server';
import { commentForm } from '~/queries/comment-form.server';
import { CheckAnswers } from '~/ui/comment/check-answers';
import { CommentForm } from '~/ui/comment/comment-form';
import { MayWrite } from '~/ui/comment/may-write';
import { CountyText } from '~/ui/county-text';
import { localPath } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';
import { Steps } from '~/ui/steps';

export const handle: RouteHandle = { access: 'public' };

export const meta = consultationTitled('consultation.comment');

/** Pages with unsent words are nobody else's, and the browser may keep them for going back. */
export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await commentForm(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json({ ...page, asked: askedFor(request, page.draft), formKey: newFormKey() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = { number: params.number!, context };
  const limits = await attachmentLimitsOf(context.running.db.read, asked.number);
  const { form, tooLarge } = await readUpload(request, uploadRoom(limits));
  const attachments = await chosenFiles(form, 'attachments');
  const read = readForm(form, sending);
  if (form.get('press') !== 'send') return beforeSending(form, read, asked);
  if (!read.ok) return read.response;
  const again = (reasons: Reason[]) => checkedAgain(read, asked, { reasons });
  if (form.get('leaveEmpty')) return again([{ code: 'trap_filled' }]);
  if (tooLarge) return again([tooLargeTogether(limits)]);
  const effort = await effortAsked(form, context, 'commentByNetwork', readPublicNumber(asked.number));
  if (effort) return checkedAgain(read, asked, { effort, reasons: chooseAgain(attachments) });
  const outcome = await submitComment(citizenAct(context), {
    ...read.value,
    attachments,
    idempotencyKey: keyOfSending(read.value, attachments),
    consultationNumber: asked.number,
    privacyNotice: privacyNoticeShown(form.get('privacyNotice')),
    language: context.lang,
  });
  if (!outcome.ok) return again(outcome.reasons);
  const headers = keepReceipt(context, outcome.value);
  return redirect(localPath(context.lang, '/receipts/new'), { status: 303, headers });
}

export default function Comment() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { number, title, phase, days, due, draft, places, asked, formKey } = page;
  const answered = useActionData<typeof action>() as CommentState | undefined;
  const state = answered ?? { typed: {}, errors: {}, reasons: [] };
  const preview = answered?.preview;
  const typedKey = typeof state.typed.idempotencyKey === 'string' ? state.typed.idempotencyKey : formKey;
  const privacyNotice = privacyNoticeShown(state.typed.privacyNotice ?? page.privacyNotice);
  const back = `/consultations/${number}/draft${asked[0]?.node ? `#p-${asked[0].node}` : ''}`;
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('consultation.register.title'), to: '/consultations' },
        { label: title, to: back },
        { label: t('consultation.comment') },
      ]}
    >
      <PageHead
        lead={<CountyText>{title}</CountyText>}
        title={preview ? t('comment.checkTitle') : t('consultation.comment')}
      />
      <MayWrite days={days} due={due} hasWritten={answered !== undefined} phase={phase}>
        <Steps
          current={preview ? 2 : 1}
          label={t('comment.steps')}
          steps={[t('comment.write'), t('comment.checkTitle'), t('comment.receipt')]}
        />
        {preview ? (
          <CheckAnswers
            attachments={page.attachments}
            contact={typeof state.typed.contact === 'string' ? state.typed.contact : undefined}
            effort={answered?.effort}
            formKey={typedKey}
            preview={preview}
            privacyNotice={privacyNotice}
            state={state}
          />
        ) : (
          <CommentForm
            draft={draft}
            formKey={typedKey}
            opinions={answered ? opinionsOf(state.typed) : asked}
            places={places}
            privacyNotice={privacyNotice}
            state={state}
          />
        )}
      </MayWrite>
    </CitizenPage>
  );
}
