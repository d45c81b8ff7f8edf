import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { calendarPage } from '~/queries/calendar-page.server';
import { type LimitChange, rulesPage, type ShownLimit } from '~/queries/rules-page.server';
import { dateInWords } from '~/ui/date-text';
import { CalendarKnown } from '~/ui/rules/calendar-known';
import { RuleChanges } from '~/ui/rules/rule-changes';
import { RulesTable } from '~/ui/rules/rules-table';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('rules.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json({ ...(await rulesPage(db.read, clock())), calendar: await calendarPage(db.read) });
}

export default function Rules() {
  const t = useT();
  const { version, limits, history, calendar } = useLoaderData<typeof loader>();
  const title = t('rules.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('rules.lead')} title={title} />
      <section>
        <h2>{t('rules.inForce', { version })}</h2>
        <RulesTable caption={title} limits={limits as ShownLimit[]} />
      </section>
      <section id="calendar">
        <h2>{t('rules.calendar.title')}</h2>
        <CalendarKnown calendar={calendar} />
      </section>
      <section>
        <h2>{t('rules.history')}</h2>
        <p className="hint">{t('rules.historyHint')}</p>
        {history.map(({ version: one, effectiveFrom, changes }) => (
          <section key={one}>
            <h3>{t('rules.versionFrom', { version: one, day: dateInWords(effectiveFrom, t.lang) })}</h3>
            {one === 1 ? <p>{t('rules.first')}</p> : <RuleChanges changes={changes as LimitChange[]} />}
          </section>
        ))}
      </section>
    </CitizenPage>
  );
}
