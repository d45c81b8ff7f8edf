import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { proposeRules } from '~/commands/rules/propose.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { rulesForm, typedLimits } from '~/http/rules-form.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { type ShownLimit, shownLimits } from '~/queries/rules-page.server';
import { everyProfile } from '~/queries/rules-profile.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { LimitFields } from '~/ui/rules/limit-fields';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'profile.propose' };

export const meta = titled('rules.desk.edit');

export async function loader({ context }: LoaderFunctionArgs) {
  const latest = (await everyProfile(context.running.db.read)).at(-1)!;
  return json({ limits: shownLimits(latest) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), rulesForm);
  if (!read.ok) return read.response;
  const latest = (await everyProfile(context.running.db.read)).at(-1)!;
  const { limits, ...rest } = read.value;
  const outcome = await proposeRules(staffAct(context), { ...rest, limits: typedLimits(latest, limits) });
  return outcome.ok ? redirect('/desk/rules', 303) : read.refuse(outcome.reasons);
}

export default function EditRules() {
  const t = useT();
  const { limits } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { field, summary } = useFields(state);
  const typed = (state?.typed.limits ?? {}) as Record<string, Record<string, string>>;
  return (
    <>
      <PageHead lead={t('rules.desk.editLead')} title={t('rules.desk.edit')} />
      <ErrorSummary errors={summary} />
      <form className="form" id="form" method="post" noValidate>
        {(limits as ShownLimit[]).map((limit) => (
          <LimitFields
            error={field(`limits.${limit.key}.value`).error}
            key={limit.key}
            limit={limit}
            typed={typed[limit.key]}
          />
        ))}
        <Field
          {...field('effectiveFrom')}
          hint={t('rules.desk.effectiveHint')}
          label={t('rules.desk.effectiveFrom')}
          required
          type="date"
          width={8}
        />
        <LongText {...field('reason')} label={t('rules.desk.reason')} required rows={3} />
        <FormButtons>
          <Button>{t('rules.desk.propose')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
