import { type Key, useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { DataTable } from '../data-table';
import { LocalLink } from '../local-link';
import { type Basis, inBookMarks } from './basis-passage';

type Entry = Basis & {
  documentNumber: string;
  issuingBody: string;
  relation: string;
  articles: { id: string; label: string }[];
};

/** The table of the policy basis; every article it supports is a link into the draft, which links back here. */
export function BasisTable({ entries, number }: { entries: Entry[]; number: string }) {
  const t = useT();
  return (
    <DataTable
      caption={t('consultation.tabs.basis')}
      columns={[
        {
          key: 'title',
          heading: t('consultation.basis.title'),
          names: true,
          cell: (entry) => (
            <div id={`basis-${entry.id}`}>
              <CountyText>
                <b>{inBookMarks(entry.title)}</b>
                {entry.documentNumber && `（${entry.documentNumber}）`}
              </CountyText>
              <br />
              <span className="hint">{t(`words.basisKind.${entry.kind}` as Key)}</span>
            </div>
          ),
        },
        {
          key: 'body',
          heading: t('consultation.basis.body'),
          cell: (entry) => <CountyText>{entry.issuingBody}</CountyText>,
        },
        {
          key: 'cited',
          heading: t('consultation.basis.cited'),
          cell: (entry) => (
            <CountyText>
              {entry.citedArticle}
              {entry.quotation && <span className="hint quotation">{entry.quotation}</span>}
            </CountyText>
          ),
        },
        {
          key: 'relation',
          heading: t('consultation.basis.relation'),
          cell: (entry) => t(`words.relation.${entry.relation}` as Key),
        },
        {
          key: 'supports',
          heading: t('consultation.basis.supports'),
          cell: (entry) => <Supported articles={entry.articles} number={number} />,
        },
      ]}
      hideCaption
      rowKey={(entry) => entry.id}
      rows={entries}
    />
  );
}

function Supported({ articles, number }: { articles: Entry['articles']; number: string }) {
  const t = useT();
  if (articles.length === 0) return <>{t('consultation.basis.none')}</>;
  return (
    <ul className="places" lang="zh-CN">
      {articles.map(({ id, label }) => (
        <li key={id}>
          <LocalLink to={`/consultations/${number}/draft#p-${id}`}>{label}</LocalLink>
        </li>
      ))}
    </ul>
  );
}
