import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { publishedKeys } from '~/queries/published-keys.server';
import { Said } from '~/ui/about/said';
import { KeyList } from '~/ui/certificate/key-list';
import { LocalLink } from '~/ui/local-link';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('about.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const keys = await publishedKeys(context.running.db.read);
  return json({ keys: keys.map(({ kid, validFrom, retiredAt }) => ({ kid, validFrom, retiredAt })) });
}

export default function About() {
  const t = useT();
  const { keys } = useLoaderData<typeof loader>();
  const title = t('about.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('about.lead')} title={title} />
      <Said area="about" sections={['can', 'promise', 'record', 'ask']} />
      <KeyList keys={keys} />
      <p>
        <LocalLink to="/certificates/verify">{t('certificate.toVerify')}</LocalLink>
      </p>
    </CitizenPage>
  );
}
