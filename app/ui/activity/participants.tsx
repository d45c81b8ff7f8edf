import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import type { ShownActivity } from './shown-activity';

/** Who was chosen: numbers and categories, and what the lot was drawn with. */
export function Participants({ activity }: { activity: ShownActivity }) {
  const t = useT();
  const { participants, selectionSeed } = activity;
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{t('activity.page.participants')}</h2>
      {participants.length === 0 ? (
        <p>{t('activity.page.noneSelected')}</p>
      ) : (
        <>
          <p className="hint">{t('activity.page.participantsLead')}</p>
          <DataTable
            caption={t('activity.page.participants')}
            columns={[
              { key: 'number', heading: t('activity.page.number'), names: true, cell: ({ number }) => number },
              {
                key: 'category',
                heading: t('activity.page.category'),
                cell: ({ category }) => t(`words.category.${category}`),
              },
            ]}
            hideCaption
            rowKey={({ number }) => number}
            rows={participants}
          />
        </>
      )}
      {selectionSeed && <p className="hint as-typed">{t('activity.page.drawn', { seed: selectionSeed })}</p>}
    </section>
  );
}
