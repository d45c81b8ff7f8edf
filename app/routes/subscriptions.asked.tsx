import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { subscriptionSettings } from '~/queries/subscription-settings.server';
import { LocalLink } from '~/ui/local-link';
import { Panel } from '~/ui/panel';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('subscription.asked.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { keepUnconfirmedHours: hours } = await subscriptionSettings(context.running.db.read);
  return json({ hours });
}

export default function Asked() {
  const t = useT();
  const { hours } = useLoaderData<typeof loader>();
  return (
    <CitizenPage>
      <Panel title={t('subscription.asked.title')}>
        <p>{t('subscription.asked.text')}</p>
      </Panel>
      <p>{t('subscription.asked.nothing', { count: hours })}</p>
      <p>
        <LocalLink to="/">{t('ui.home')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
