import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newDocket, openDocket } from '~/commands/dockets/open.server';
import { classFlags, topics } from '~/domain/vocabulary';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { unitsList } from '~/queries/units-list.server';
import { Choices } from '~/ui/form/choice';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { Select } from '~/ui/form/select';

export const handle: RouteHandle = { access: 'docket.open' };

export const meta = titled('docket.opening');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ units: await unitsList(context.running.db.read) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newDocket);
  if (!read.ok) return read.response;
  const outcome = await openDocket(staffAct(context), read.value);
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${outcome.value.number}`, 303);
}

export default function OpenDocket() {
  const t = useT();
  const { units } = useLoaderData<typeof loader>();
  const { field, choices, summary } = useFields(useActionData<typeof action>());
  const unitOptions = units.map(({ id, name }) => ({ value: id, label: name }));
  const flagOptions = classFlags.map((flag) => ({ value: flag, label: t(`words.flag.${flag}`) }));
  const topicOptions = topics.map((topic) => ({ value: topic, label: t(`words.topic.${topic}`) }));
  const topic = field('topic');
  return (
    <>
      <h1>{t('docket.opening')}</h1>
      <ErrorSummary errors={summary} />
      <form className="form" method="post" noValidate>
        <Field {...field('title')} hint={t('docket.titleHint')} label={t('docket.title')} required />
        <LongText {...field('summary')} hint={t('docket.summaryHint')} label={t('docket.summary')} optional rows={2} />
        <LongText {...field('affected')} label={t('docket.affected')} optional rows={2} />
        <Select {...topic} label={t('docket.topic')} options={topicOptions} value={topic.value ?? 'other'} />
        <Select {...field('leadUnitId')} empty="" label={t('docket.leadUnit')} options={unitOptions} required />
        <Choices {...choices('coDraftingUnitIds')} label={t('docket.coDrafting')} optional options={unitOptions} />
        <Select {...field('issuingOrganId')} empty="" label={t('docket.issuingOrgan')} options={unitOptions} required />
        <Choices {...choices('flags')} hint={t('docket.flagsHint')} label={t('docket.flags')} options={flagOptions} />
        <FormButtons>
          <Button>{t('docket.open')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
