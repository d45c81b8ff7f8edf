import { useT } from '~/i18n/t';
import type { ShownLimit } from '~/queries/rules-page.server';
import { CountyText } from '../county-text';
import { DataTable } from '../data-table';
import { limitInWords, sourceInWords } from './limit-words';

/** Every number of the rules in force, each beside its source: an article where it is law, else the county's own setting. */
export function RulesTable({ limits, caption }: { limits: ShownLimit[]; caption: string }) {
  const t = useT();
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', heading: t('rules.name'), names: true, cell: ({ key }) => t(`rules.limit.${key}`) },
        { key: 'value', heading: t('rules.value'), cell: (limit) => limitInWords(t, limit) },
        {
          key: 'nature',
          heading: t('rules.nature'),
          cell: ({ source }) => t(source.nature === 'law' ? 'rules.law' : 'rules.county'),
        },
        {
          key: 'source',
          heading: t('rules.source'),
          cell: (limit) => (
            <>
              {sourceInWords(t, limit)}
              {limit.source.note && (
                <p className="soft">
                  <CountyText>{limit.source.note}</CountyText>
                </p>
              )}
            </>
          ),
        },
      ]}
      hideCaption
      rowKey={({ key }) => key}
      rows={limits}
    />
  );
}
