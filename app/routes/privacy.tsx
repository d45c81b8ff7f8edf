import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { privacyNotices } from '~/domain/disclosure/privacy-notice';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { privacyNoticeAt } from '~/queries/publicity.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { subscriptionSettings } from '~/queries/subscription-settings.server';
import { Said } from '~/ui/about/said';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('about.privacy.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const version = await privacyNoticeAt(db.read, clock());
  const { logRetention, commentEdit } = (await currentProfile(db.read, clock())).profile.limits;
  const { keepUnconfirmedHours: hours } = await subscriptionSettings(db.read);
  return json({ version, years: logRetention.value, minutes: commentEdit.value, hours });
}

export default function Privacy() {
  const t = useT();
  const facts = useLoaderData<typeof loader>();
  const title = t('about.privacy.title');
  const show = facts.version === privacyNotices.moderated ? 'showEarly' : 'show';
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('about.privacy.lead')} title={title} />
      <Said
        area="about.privacy"
        facts={facts}
        sections={['collect', 'use', show, 'keep', 'mail', 'rights', 'cookies']}
      />
      <p className="hint">{t('about.privacy.version', facts)}</p>
    </CitizenPage>
  );
}
