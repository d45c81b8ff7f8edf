import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { Said } from '~/ui/about/said';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { DisplayForm } from '~/ui/shell/display-form';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('about.accessibility.title');

export default function Accessibility() {
  const t = useT();
  const title = t('about.accessibility.title');
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('about.accessibility.lead')} title={title} />
      <section aria-labelledby="display">
        <h2 id="display">{t('about.accessibility.display')}</h2>
        <DisplayForm />
      </section>
      <Said area="about.accessibility" sections={['can', 'not', 'help']} />
    </CitizenPage>
  );
}
