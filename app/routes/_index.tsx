import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withFeed } from '~/http/feed-link';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { homePage } from '~/queries/home-page.server';
import { ConsultationEntries } from '~/ui/consultation/entries';
import { HomeFigures } from '~/ui/consultation/home-figures';
import { Welcome } from '~/ui/consultation/welcome';
import { EmptyState } from '~/ui/empty-state';
import { LocalLink } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = withFeed(titled('consultation.home.now'), '/feeds/all.atom');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  return json(await homePage(db.read, clock()));
}

export default function Home() {
  const t = useT();
  const { open, scheduled, answered, year } = useLoaderData<typeof loader>();
  return (
    <CitizenPage>
      <Welcome />
      <section aria-labelledby="now">
        <h2 id="now">{t('consultation.home.now')}</h2>
        {open.length > 0 ? (
          <ConsultationEntries entries={open} level={3} />
        ) : (
          <EmptyState title={t('consultation.home.none')}>
            <p>{t('consultation.home.noneText')}</p>
          </EmptyState>
        )}
      </section>
      {scheduled.length > 0 && (
        <section aria-labelledby="soon">
          <h2 id="soon">{t('consultation.home.soon')}</h2>
          <ConsultationEntries entries={scheduled} level={3} />
        </section>
      )}
      {answered.length > 0 && (
        <section aria-labelledby="answered">
          <h2 id="answered">{t('consultation.home.answered')}</h2>
          <ConsultationEntries entries={answered} level={3} />
        </section>
      )}
      <p>
        <LocalLink to="/consultations">{t('consultation.home.all')}</LocalLink>
      </p>
      <HomeFigures open={open.length} year={year} />
    </CitizenPage>
  );
}
