import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { drawPage } from '~/queries/draw-page.server';
import meetingCss from '~/styles/meeting.css';
import { PublicDraw } from '~/ui/draw/public-draw';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meetingCss }];

export const meta = titled('draw.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await drawPage(context.running.db.read, params.number!);
  if (!page) throw notFound();
  return json(page);
}

export default function Draw() {
  const t = useT();
  const draw = useLoaderData<typeof loader>();
  return (
    <CitizenPage
      trail={[
        { label: t('ui.home'), to: '/' },
        { label: t('pool.public.title'), to: '/representatives' },
        { label: t('draw.title') },
      ]}
    >
      <PublicDraw draw={draw} />
    </CitizenPage>
  );
}
