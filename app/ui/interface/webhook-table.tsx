import type { WebhookKind } from '~/domain/interface/scopes';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { dateInWords } from '../date-text';
import { Button, FormButtons } from '../form/form-buttons';

type Hook = { id: string; address: string; kinds: WebhookKind[]; endedAt: string | null };

/** The systems that are told what happens, each with the buttons that change its secret and end it. */
export function WebhookTable({ hooks }: { hooks: Hook[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('api.hooks.title')}
      columns={[
        {
          key: 'address',
          heading: t('api.hooks.address'),
          names: true,
          cell: ({ address }) => <code className="hash">{address}</code>,
        },
        {
          key: 'kinds',
          heading: t('api.hooks.kinds'),
          cell: ({ kinds }) => kinds.map((kind) => t(`api.hooks.kind.${kind}`)).join(t('docket.and')),
        },
        {
          key: 'act',
          heading: t('api.hooks.column.act'),
          cell: ({ id, endedAt }) =>
            endedAt ? (
              t('api.hooks.ended', { at: dateInWords(endedAt, t.lang) })
            ) : (
              <form method="post">
                <input name="webhookId" type="hidden" value={id} />
                <FormButtons>
                  <Button name="act" value="rotate" weight="quiet">
                    {t('api.hooks.rotate')}
                  </Button>
                  <Button name="act" value="end" weight="quiet">
                    {t('api.hooks.end')}
                  </Button>
                </FormButtons>
              </form>
            ),
        },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={hooks}
    />
  );
}
