import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nomination } from '~/commands/applications/applicant';
import { nominate } from '~/commands/applications/nominate.server';
import { nominators } from '~/domain/pool/words';
import { representativeCategories } from '~/domain/vocabulary';
import { notFound } from '~/http/answer.server';
import { newFormKey } from '~/http/comment-form.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { poolLetters } from '~/http/letters.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { callPage } from '~/queries/calls-list.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { type FormState, useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { Select } from '~/ui/form/select';
import { Notice } from '~/ui/notice';
import { ApplicantFields } from '~/ui/pool/applicant-fields';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'pool.manage' };

export const meta = titled('pool.nominate.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  return json({ number: call.number, title: call.title, formKey: newFormKey() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, clock, address } = context.running;
  const read = readForm(await request.formData(), nomination);
  if (!read.ok) return read.response;
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  const outcome = await nominate(staffAct(context), {
    ...read.value,
    callId: call.id,
    letters: poolLetters(address),
  });
  return outcome.ok ? json({ receipt: outcome.value }) : read.refuse(outcome.reasons);
}

export default function Nominate() {
  const t = useT();
  const { number, title, formKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>() as
    | FormState
    | { receipt: { number: string; code: string } }
    | undefined;
  const receipt = answered && 'receipt' in answered ? answered.receipt : undefined;
  const state = answered && !('receipt' in answered) ? answered : undefined;
  const fields = useFields(state);
  return (
    <>
      <PageHead lead={title} title={t('pool.nominate.title')} />
      <ErrorSummary errors={fields.summary} />
      {receipt && (
        <Notice heading={t('pool.nominate.done')}>
          <p>{t('pool.nominate.receipt', receipt)}</p>
        </Notice>
      )}
      <form className="form" method="post" noValidate>
        <p className="hint">{t('pool.nominate.lead')}</p>
        <input name="idempotencyKey" type="hidden" value={formKey} />
        <Select
          {...fields.field('nominator')}
          empty=""
          label={t('pool.nominate.nominator')}
          options={nominators.map((one) => ({ value: one, label: t(`pool.nominator.${one}`) }))}
          required
        />
        <Field {...fields.field('nominatingBody')} label={t('pool.form.nominatingBody')} required width={16} />
        <ApplicantFields categories={representativeCategories} fields={fields} />
        <FormButtons>
          <Button>{t('pool.nominate.save')}</Button>
          <a href={`/desk/calls/${number}`}>{t('pool.desk.applications')}</a>
        </FormButtons>
      </form>
    </>
  );
}
