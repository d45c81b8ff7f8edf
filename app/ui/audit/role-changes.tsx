import type { Role } from '~/domain/vocabulary';
import { type Key, useT } from '~/i18n/t';
import { DataTable } from '../data-table';
import { DateText } from '../date-text';

type Change = { id: string; type: string; at: string; by: string; account: string; roles: string[] };

/** What administrators did to accounts: who, to whom, which role. */
export function RoleChanges({ changes }: { changes: Change[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('audit.roles')}
      columns={[
        { key: 'at', heading: t('audit.at'), names: true, cell: ({ at }) => <DateText value={at} /> },
        { key: 'what', heading: t('audit.what'), cell: ({ type }) => t(`event.${type}` as Key) },
        { key: 'account', heading: t('audit.account'), cell: ({ account }) => account },
        {
          key: 'roles',
          heading: t('account.roles'),
          cell: ({ roles }) => roles.map((role) => t(`words.role.${role as Role}`)).join(t('docket.and')),
        },
        { key: 'by', heading: t('audit.by'), cell: ({ by }) => by },
      ]}
      dense
      rowKey={({ id }) => id}
      rows={changes}
    />
  );
}
