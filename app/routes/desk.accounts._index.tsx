import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { accountsList } from '~/queries/accounts-list.server';
import { AccountSeal } from '~/ui/account/account-seal';
import { DataTable } from '~/ui/data-table';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'account.manage' };

export const meta = titled('account.list.title');

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ accounts: await accountsList(context.running.db.read) });
}

export default function Accounts() {
  const t = useT();
  const { accounts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        actions={
          <a className="button" href="/desk/accounts/new">
            {t('account.opening.title')}
          </a>
        }
        lead={t('account.list.lead')}
        title={t('account.list.title')}
      />
      <DataTable
        caption={t('account.list.title')}
        columns={[
          {
            key: 'login',
            heading: t('account.loginName'),
            names: true,
            cell: ({ id, loginName }) => <a href={`/desk/accounts/${id}`}>{loginName}</a>,
          },
          { key: 'name', heading: t('account.displayName'), cell: ({ name }) => name },
          { key: 'state', heading: t('account.state'), cell: (account) => <AccountSeal {...account} /> },
          {
            key: 'roles',
            heading: t('account.roles'),
            cell: ({ grants }) => (
              <ul className="found">
                {grants.map(({ role, unitId, unit }) => (
                  <li key={`${role} ${unitId}`}>
                    {t(`words.role.${role}`)} <span className="soft">{unit}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        dense
        hideCaption
        rowKey={({ id }) => id}
        rows={accounts}
      />
    </>
  );
}
