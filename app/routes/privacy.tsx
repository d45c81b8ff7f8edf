import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { privacyNoticeVersion } from '~/domain/disclosure/privacy-notice';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { currentProfile } from '~/queries/rules-profile.server';
import { Said } from '~/ui/about/said';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('about.privacy.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const { logRetention, commentEdit } = (await currentProfile(db.read, clock())).profile.limits;
  return json({ version: privacyNoticeVersion, years: logRetention.value, minutes: commentEdit.value });
}

export default function Privacy() {
  const t = useT();
  const facts = useLoaderData<typeof loader>();
  const title = t('about.privacy.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('about.privacy.lead')} title={title} />
      <Said area="about.privacy" facts={facts} sections={['collect', 'use', 'show', 'keep', 'rights', 'cookies']} />
      <p className="hint">{t('about.privacy.version', facts)}</p>
    </CitizenPage>
  );
}
