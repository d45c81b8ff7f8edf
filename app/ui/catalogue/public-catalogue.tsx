import type { CatalogueMatter } from '~/domain/catalogue';
import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { EmptyState } from '../empty-state';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import { CitizenPage } from '../shell/citizen-page';
import { PageHead } from '../shell/page-head';

type Page = {
  year: number;
  version: number;
  publishedAt: string;
  isLatest: boolean;
  matters: CatalogueMatter[];
  versions: { version: number; publishedAt: string; changeNote: string }[];
  years: number[];
};

/** One year's catalogue, in the version that stands or in an earlier one. */
export function PublicCatalogue({ page }: { page: Page | null }) {
  const t = useT();
  const title = page ? t('catalogue.titleOf', { year: page.year }) : t('catalogue.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('catalogue.lead')} title={title} />
      {page ? (
        <>
          {!page.isLatest && (
            <Notice>
              <p>
                {t('catalogue.notLatest')}{' '}
                <LocalLink to={`/catalogue/${page.year}`}>{t('catalogue.toLatest')}</LocalLink>
              </p>
            </Notice>
          )}
          <p className="hint">
            {t('catalogue.published', { date: dateInWords(page.publishedAt, t.lang, false), version: page.version })}
          </p>
          <Matters matters={page.matters} title={title} />
          <Others page={page} />
        </>
      ) : (
        <EmptyState title={t('catalogue.none')}>
          <p>{t('catalogue.noneText')}</p>
        </EmptyState>
      )}
    </CitizenPage>
  );
}

function Matters({ matters, title }: { matters: CatalogueMatter[]; title: string }) {
  const t = useT();
  const numbered = matters.map((matter, at) => ({ ...matter, id: `matter-${at + 1}` }));
  return (
    <DataTable
      caption={title}
      columns={[
        {
          key: 'matter',
          heading: t('catalogue.matter'),
          names: true,
          cell: ({ matter, id }) => (
            <span id={id}>
              <CountyText>{matter}</CountyText>
            </span>
          ),
        },
        { key: 'unit', heading: t('catalogue.unit'), cell: ({ unit }) => <CountyText>{unit}</CountyText> },
        {
          key: 'methods',
          heading: t('catalogue.methods'),
          cell: ({ methods }) => methods.map((method) => t(`words.method.${method}`)).join(t('docket.and')),
        },
        { key: 'planned', heading: t('catalogue.planned'), cell: ({ planned }) => <CountyText>{planned}</CountyText> },
      ]}
      hideCaption
      rowKey={({ id }) => id}
      rows={numbered}
    />
  );
}

function Others({ page: { year, versions, years } }: { page: Page }) {
  const t = useT();
  const others = years.filter((one) => one !== year);
  return (
    <>
      <section aria-labelledby="versions">
        <h2 id="versions">{t('catalogue.versions')}</h2>
        <ul>
          {versions.map(({ version, publishedAt, changeNote }) => (
            <li key={version}>
              <LocalLink to={`/catalogue/${year}?version=${version}`}>{t('catalogue.version', { version })}</LocalLink>{' '}
              {dateInWords(publishedAt, t.lang, false)}{' '}
              {changeNote ? <CountyText>{changeNote}</CountyText> : t('catalogue.first')}
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{t('catalogue.years')}</h2>
          <ul>
            {others.map((one) => (
              <li key={one}>
                <LocalLink to={`/catalogue/${one}`}>{t('catalogue.yearOf', { year: one })}</LocalLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
