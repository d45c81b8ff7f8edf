import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addHolidayNotice, newHolidayNotice } from '~/commands/calendar/add-notice.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { calendarPage } from '~/queries/calendar-page.server';
import { Choice } from '~/ui/form/choice';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { LongText } from '~/ui/form/long-text';
import { CalendarKnown } from '~/ui/rules/calendar-known';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'calendar.write' };

export const meta = titled('rules.calendar.desk');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ calendar: await calendarPage(context.running.db.read) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), newHolidayNotice);
  if (!read.ok) return read.response;
  const outcome = await addHolidayNotice(staffAct(context), read.value);
  return outcome.ok ? redirect('/desk/calendar', 303) : read.refuse(outcome.reasons);
}

export default function CalendarDesk() {
  const t = useT();
  const { calendar } = useLoaderData<typeof loader>();
  const { field, summary } = useFields(useActionData<typeof action>(), { wholeYear: 'yes' });
  return (
    <>
      <PageHead lead={t('rules.calendar.lead')} title={t('rules.calendar.desk')} />
      <ErrorSummary errors={summary} />
      <CalendarKnown calendar={calendar} />
      <form className="form" id="form" method="post" noValidate>
        <h2>{t('rules.calendar.add')}</h2>
        <Field {...field('year')} inputMode="numeric" label={t('rules.calendar.year')} required width={4} />
        <Choice
          {...field('wholeYear')}
          label={t('rules.calendar.scope')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`rules.calendar.whole.${value}`) }))}
        />
        <LongText
          {...field('holidays')}
          hint={t('rules.calendar.daysHint')}
          label={t('rules.calendar.holidays')}
          optional
          rows={6}
        />
        <LongText {...field('makeUpWorkdays')} label={t('rules.calendar.makeUp')} optional rows={4} />
        <Field
          {...field('source')}
          hint={t('rules.calendar.sourceHint')}
          label={t('rules.calendar.source')}
          required
          width={16}
        />
        <FormButtons>
          <Button>{t('rules.calendar.add')}</Button>
        </FormButtons>
      </form>
    </>
  );
}
