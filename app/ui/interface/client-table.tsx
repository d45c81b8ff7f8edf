import type { Scope } from '~/domain/interface/scopes';
import { useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText, dateInWords } from '../date-text';
import { Button, FormButtons } from '../form/form-buttons';

type Client = {
  id: string;
  name: string;
  account: string;
  scopes: Scope[];
  keyStart: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
};

/** The programs that may use the interface, each with the buttons that change its key and take it away. */
export function ClientTable({ clients }: { clients: Client[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('api.clients.title')}
      columns={[
        { key: 'name', heading: t('api.clients.name'), names: true, cell: ({ name }) => name },
        { key: 'account', heading: t('api.clients.account'), cell: ({ account }) => account },
        {
          key: 'scopes',
          heading: t('api.clients.scopes'),
          cell: ({ scopes }) => scopes.map((scope) => t(`api.clients.scope.${scope}`)).join(t('docket.and')),
        },
        {
          key: 'key',
          heading: t('api.clients.key'),
          cell: ({ keyStart }) => <code className="hash">{keyStart}…</code>,
        },
        {
          key: 'used',
          heading: t('api.clients.used'),
          cell: ({ lastUsedAt }) => (lastUsedAt ? <DateText value={lastUsedAt} /> : t('api.clients.never')),
        },
        {
          key: 'act',
          heading: t('api.clients.column.act'),
          cell: ({ id, revokedAt }) =>
            revokedAt ? (
              t('api.clients.revoked', { at: dateInWords(revokedAt, t.lang) })
            ) : (
              <form method="post">
                <input name="clientId" type="hidden" value={id} />
                <FormButtons>
                  <Button name="act" value="rotate" weight="quiet">
                    {t('api.clients.rotate')}
                  </Button>
                  <Button name="act" value="revoke" weight="quiet">
                    {t('api.clients.revoke')}
                  </Button>
                </FormButtons>
              </form>
            ),
        },
      ]}
      dense
      hideCaption
      rowKey={({ id }) => id}
      rows={clients}
    />
  );
}
