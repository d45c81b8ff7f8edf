import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { application } from '~/commands/applications/applicant';
import { apply } from '~/commands/applications/apply.server';
import { applicationNotice } from '~/domain/pool/words';
import { notFound } from '~/http/answer.server';
import { keepApplication } from '~/http/application-cookies.server';
import { newFormKey } from '~/http/comment-form.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { poolLetters } from '~/http/letters.server';
import { citizenAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { callPage } from '~/queries/calls-list.server';
import { Trap } from '~/ui/comment/trap';
import { CountyText } from '~/ui/county-text';
import { ErrorSummary } from '~/ui/form/error-summary';
import { type FormState, useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LocalLink, localPath } from '~/ui/local-link';
import { Notice } from '~/ui/notice';
import { ApplicantFields } from '~/ui/pool/applicant-fields';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('pool.apply.title');

/** A page with somebody's unsent words is nobody else's. */
export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  const { number, title, state, categories } = call;
  return json({ number, title, state, categories, formKey: newFormKey() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const read = readForm(form, application);
  if (!read.ok) return read.response;
  if (form.get('leaveEmpty')) return read.refuse([{ code: 'trap_filled' }]);
  const { limits } = context.running;
  if (!(await limits.mayProceed('applicationByNetwork', context.network))) return read.refuse([{ code: 'too_many' }]);
  const outcome = await apply(citizenAct(context), {
    ...read.value,
    callNumber: params.number!,
    privacyNotice: applicationNotice,
    language: context.lang,
    letters: poolLetters(context.running.address),
  });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  const headers = keepApplication(context, outcome.value);
  return redirect(localPath(context.lang, '/applications/new'), { status: 303, headers });
}

export default function Apply() {
  const t = useT();
  const { number, title, state, categories, formKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() as FormState | undefined;
  const fields = useFields(answered);
  const typedKey = answered?.typed.idempotencyKey;
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: title, to: `/calls/${number}` },
        { label: t('pool.apply.title') },
      ]}
    >
      <ErrorSummary errors={fields.summary} />
      <PageHead lead={<CountyText>{title}</CountyText>} title={t('pool.apply.title')} />
      {state === 'open' || answered ? (
        <form className="form" id="form" method="post" noValidate>
          <Notice heading={t('pool.apply.before')}>
            <p>
              {t('pool.apply.privacy')} <LocalLink to="/privacy">{t('about.privacy.title')}</LocalLink>
            </p>
          </Notice>
          <input name="idempotencyKey" type="hidden" value={typeof typedKey === 'string' ? typedKey : formKey} />
          <ApplicantFields categories={categories} fields={fields} />
          <Trap />
          <FormButtons>
            <Button>{t('pool.apply.send')}</Button>
          </FormButtons>
        </form>
      ) : (
        <Notice>{t(state === 'closed' ? 'refusal.call_closed' : 'refusal.call_not_open_yet')}</Notice>
      )}
    </CitizenPage>
  );
}
