import { type Key, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';
import { Button } from '../form/form-buttons';
import { Seal } from '../seal';

type Delivery = {
  id: string;
  type: string;
  address: string;
  attempts: number;
  lastError: string | null;
  at: string;
  state: 'waiting' | 'done' | 'givenUp';
};

const tones = { waiting: 'working', done: 'done', givenUp: 'ended' } as const;

/** What was sent to other systems lately, how often it was tried and what went wrong last. */
export function DeliveryTable({ deliveries }: { deliveries: Delivery[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('api.hooks.deliveries')}
      columns={[
        {
          key: 'what',
          heading: t('api.hooks.column.what'),
          names: true,
          cell: ({ type }) => t(`api.hooks.kind.${type}` as Key),
        },
        {
          key: 'to',
          heading: t('api.hooks.column.to'),
          cell: ({ address }) => <code className="hash">{address}</code>,
        },
        {
          key: 'state',
          heading: t('api.hooks.column.state'),
          cell: ({ state }) => <Seal tone={tones[state]}>{t(`api.hooks.state.${state}`)}</Seal>,
        },
        {
          key: 'attempts',
          heading: t('api.hooks.column.attempts'),
          number: true,
          cell: ({ attempts }) => attempts,
        },
        { key: 'error', heading: t('api.hooks.column.error'), cell: ({ lastError }) => lastError },
        { key: 'at', heading: t('api.hooks.column.at'), cell: ({ at }) => <DateText value={at} /> },
        {
          key: 'act',
          heading: t('api.hooks.column.act'),
          cell: ({ id, state }) =>
            state === 'waiting' ? null : (
              <form method="post">
                <input name="deliveryId" type="hidden" value={id} />
                <Button name="act" value="resend" weight="quiet">
                  {t('api.hooks.resend')}
                </Button>
              </form>
            ),
        },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={deliveries}
    />
  );
}
