import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { footNav, publicNav } from '~/http/navigation';
import { translator } from '~/i18n/t';
import { siteIdentity } from '~/queries/site-identity.server';
import siteCss from '~/styles/site.css';
import { BrokenPage, MissingPage } from '~/ui/error-pages';
import { htmlAttributes, type Page } from '~/ui/page-context';
import { PageProvider } from '~/ui/page-provider';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: siteCss },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = () => [{ title: '民议' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { lang, display, staff, running, requestId } = context;
  const t = translator(lang);
  const site = await siteIdentity(running.db.read);
  const roles = [...new Set(staff?.grants.map(({ role }) => t(`words.role.${role}`)))];
  const page: Page = {
    lang,
    display,
    site,
    path: new URL(request.url).pathname,
    nav: publicNav(t),
    footNav: footNav(t),
    sendsMail: running.sendsMail,
    ...(staff ? { account: { name: staff.name, roles } } : {}),
  };
  return json({ page, requestId });
}

export default function App() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <Document page={page as Page}>
      <Outlet />
    </Document>
  );
}

/** One page for everything that went wrong: a missing address says so, a bug gives its reference number. */
export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>('root');
  const page = (data?.page ?? plainPage) as Page;
  return (
    <Document page={page}>
      {isRouteErrorResponse(error) && error.status === 404 ? (
        <MissingPage />
      ) : (
        <BrokenPage reference={data?.requestId} />
      )}
    </Document>
  );
}

const plainPage: Page = {
  lang: 'zh-CN',
  path: '/',
  display: { size: '1', contrast: 'normal', mode: 'normal', scheme: 'auto' },
  site: { countyName: '', siteName: '民议' },
};

function Document({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <html {...htmlAttributes(page)}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <Meta />
        <Links />
        <script defer src="/enhance.js" />
      </head>
      <body>
        <PageProvider page={page}>{children}</PageProvider>
      </body>
    </html>
  );
}
