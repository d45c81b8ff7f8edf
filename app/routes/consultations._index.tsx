import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { readRegisterAddress, registerAddress } from '~/http/register-address';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { consultationsRegister } from '~/queries/consultations-register.server';
import { registerChoices } from '~/queries/register-choices.server';
import { ConsultationEntries } from '~/ui/consultation/entries';
import { RegisterFilter } from '~/ui/consultation/register-filter';
import { EmptyState } from '~/ui/empty-state';
import { Pagination } from '~/ui/pagination';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = withFeed(titled('consultation.register.title'), '/feeds/all.atom');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const now = clock();
  const { filters, place } = readRegisterAddress(new URL(request.url).searchParams);
  const { before, after, ...page } = await consultationsRegister(db.read, filters, place, now);
  const choices = await registerChoices(db.read, now);
  const address = (to: { before?: string } | { after?: string }) => registerAddress(filters, to);
  const neighbours = { previous: before && address({ before }), next: after && address({ after }) };
  return json({ ...page, filters, choices, neighbours });
}

export default function Register() {
  const t = useT();
  const { total, entries, filters, choices, neighbours } = useLoaderData<typeof loader>();
  const title = t('consultation.register.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('consultation.register.lead')} title={title} />
      <RegisterFilter choices={choices} filters={filters} />
      <h2 className="hint">{t('consultation.register.total', { count: total })}</h2>
      {entries.length > 0 ? (
        <ConsultationEntries entries={entries} level={3} />
      ) : (
        <EmptyState title={t('consultation.register.empty')}>
          <p>{t('consultation.register.emptyText')}</p>
        </EmptyState>
      )}
      <Pagination {...neighbours} />
    </CitizenPage>
  );
}
