import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { shownActivity } from '~/http/activity-page.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { PublicActivity } from '~/ui/activity/public-activity';
import type { ShownActivity } from '~/ui/activity/shown-activity';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('ui.plain', ({ title }: { title: string }) => ({ title }));

export async function loader({ params, context }: LoaderFunctionArgs) {
  return json(await shownActivity(context, params.number!));
}

export default function Activity() {
  const t = useT();
  const activity = useLoaderData<typeof loader>() as ShownActivity;
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('activity.title'), to: '/activities' },
        { label: activity.title },
      ]}
    >
      <PublicActivity activity={activity} />
    </CitizenPage>
  );
}
