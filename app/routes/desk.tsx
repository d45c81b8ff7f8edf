import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';
import { deskNav } from '~/http/desk-navigation';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { translator } from '~/i18n/t';
import deskCss from '~/styles/desk.css';
import { DeskPage } from '~/ui/shell/desk-page';

export const handle: RouteHandle = { access: 'desk.enter' };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: deskCss }];

export function loader({ context }: LoaderFunctionArgs) {
  return json({ nav: deskNav(translator(context.lang), staffAct(context).actor) });
}

export default function Desk() {
  const { nav } = useLoaderData<typeof loader>();
  return (
    <DeskPage nav={nav}>
      <Outlet />
    </DeskPage>
  );
}
