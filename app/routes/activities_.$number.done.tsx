import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readPublicNumber } from '~/domain/public-number';
import { shownActivity } from '~/http/activity-page.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { hasSignedUp } from '~/queries/activity-page.server';
import { LocalLink } from '~/ui/local-link';
import { Panel } from '~/ui/panel';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('activity.title');

export const headers = () => ({ 'Cache-Control': 'private, no-cache' });

/** After signing up the own number, which is no secret: those chosen are published by it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { number } = await shownActivity(context, params.number!);
  const own = readPublicNumber(new URL(request.url).searchParams.get('number') ?? '');
  const isTheirs = own !== undefined && (await hasSignedUp(context.running.db.read, number, own));
  return json({ number, own: isTheirs ? own : null });
}

export default function Done() {
  const t = useT();
  const { number, own } = useLoaderData<typeof loader>();
  return (
    <CitizenPage>
      <Panel
        number={own ?? undefined}
        numberLabel={t('activity.signUp.doneLabel')}
        title={t(own ? 'activity.signUp.done' : 'activity.answer.done')}
      />
      <p>{t(own ? 'activity.signUp.doneText' : 'activity.answer.doneText')}</p>
      <p>
        <LocalLink to={`/activities/${number}`}>{t('activity.signUp.back')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
