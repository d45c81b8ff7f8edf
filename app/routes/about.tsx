import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { Said } from '~/ui/about/said';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('about.title');

export default function About() {
  const t = useT();
  const title = t('about.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('about.lead')} title={title} />
      <Said area="about" sections={['can', 'promise', 'record', 'ask']} />
    </CitizenPage>
  );
}
