import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { EmptyState } from '../empty-state';
import type { FormState } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Tick } from '../meeting/tick';
import { Seal } from '../seal';
import type { DeskActivity } from './shown-activity';

/** Who signed up, and choosing among them by the rule that was announced. */
export function SignUps({ desk }: { desk: DeskActivity; state: FormState | undefined }) {
  const t = useT();
  const { signUps, activity, phase } = desk;
  const canSelect = activity.selectedAt === null && phase === 'upcoming';
  const byHand = canSelect && activity.selectionRule === 'criteria';
  return (
    <section aria-labelledby="sign-ups">
      <h3 id="sign-ups">{t('activity.desk.signUps')}</h3>
      <form method="post">
        <input name="intent" type="hidden" value="select" />
        {signUps.length === 0 ? (
          <EmptyState title={t('activity.page.noneSelected')} />
        ) : (
          <DataTable
            caption={t('activity.desk.signUps')}
            columns={[
              { key: 'number', heading: t('activity.page.number'), names: true, cell: ({ number }) => number },
              { key: 'name', heading: t('activity.signUp.name'), cell: ({ name }) => name },
              { key: 'contact', heading: t('activity.signUp.contact'), cell: ({ contact }) => contact },
              {
                key: 'category',
                heading: t('activity.page.category'),
                cell: ({ category }) => t(`words.category.${category}`),
              },
              { key: 'reason', heading: t('activity.desk.reason'), cell: ({ reason }) => reason },
              {
                key: 'at',
                heading: t('activity.desk.received'),
                cell: ({ receivedAt }) => <DateText value={receivedAt} />,
              },
              {
                key: 'selected',
                heading: t('activity.desk.selected'),
                cell: ({ selected, number, name }) =>
                  byHand ? (
                    <Tick hidden label={`${t('activity.desk.selected')} ${name}`} name="chosen" value={number} />
                  ) : (
                    selected && <Seal tone="done">{t('activity.desk.selected')}</Seal>
                  ),
              },
            ]}
            dense
            hideCaption
            rowKey={({ number }) => number}
            rows={signUps}
          />
        )}
        {canSelect && (
          <>
            <p className="hint">{t('activity.desk.selectHint')}</p>
            <FormButtons>
              <Button>{t('activity.desk.select')}</Button>
            </FormButtons>
          </>
        )}
      </form>
    </section>
  );
}
