import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sending } from '~/commands/comments/opinions';
import { submitComment } from '~/commands/comments/submit.server';
import { privacyNoticeVersion } from '~/domain/disclosure/privacy-notice';
import { readPublicNumber } from '~/domain/public-number';
import { notFound } from '~/http/answer.server';
import {
  askedFor,
  beforeSending,
  type CommentState,
  keyOfSending,
  newFormKey,
  opinionsOf,
} from '~/http/comment-form.server';
import { consultationTitled } from '~/http/consultation-title';
import { effortAsked } from '~/http/effort.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { citizenAct } from '~/http/load-context.server';
import { keepReceipt } from '~/http/receipt-cookies.server';
import { useT } from '~/i18n/t';
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
  const form = await request.formData();
  const read = readForm(form, sending);
  if (form.get('press') !== 'send') return beforeSending(form, read, params.number!, context);
  if (!read.ok) return read.response;
  if (form.get('leaveEmpty')) return read.refuse([{ code: 'trap_filled' }]);
  const effort = await effortAsked(form, context, 'commentByNetwork', readPublicNumber(params.number!));
  if (effort) return beforeSending(form, read, params.number!, context, effort);
  const outcome = await submitComment(citizenAct(context), {
    ...read.value,
    idempotencyKey: keyOfSending(read.value),
    consultationNumber: params.number!,
    privacyNotice: privacyNoticeVersion,
    language: context.lang,
  });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  const headers = keepReceipt(context, outcome.value);
  return redirect(localPath(context.lang, '/receipts/new'), { status: 303, headers });
}

export default function Comment() {
  const t = useT();
  const { number, title, phase, days, due, draft, places, asked, formKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() as CommentState | undefined;
  const state = answered ?? { typed: {}, errors: {}, reasons: [] };
  const preview = answered?.preview;
  const typedKey = typeof state.typed.idempotencyKey === 'string' ? state.typed.idempotencyKey : formKey;
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
            contact={typeof state.typed.contact === 'string' ? state.typed.contact : undefined}
            effort={answered?.effort}
            formKey={typedKey}
            preview={preview}
            typed={state.typed}
          />
        ) : (
          <CommentForm
            draft={draft}
            formKey={typedKey}
            opinions={answered ? opinionsOf(state.typed) : asked}
            places={places}
            state={state}
          />
        )}
      </MayWrite>
    </CitizenPage>
  );
}
