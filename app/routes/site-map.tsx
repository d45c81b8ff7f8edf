import type { RouteHandle } from '~/http/guard.server';
import { footNav, publicNav } from '~/http/navigation';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { LocalLink } from '~/ui/local-link';
import { usePage } from '~/ui/page-context';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = titled('about.siteMap.title');

export default function SiteMap() {
  const t = useT();
  const { sendsMail } = usePage();
  const title = t('about.siteMap.title');
  const about = footNav(t);
  const take = [
    { to: '/', label: t('ui.home') },
    ...publicNav(t).filter(({ to }) => !about.some((page) => page.to === to)),
    { to: '/representatives', label: t('pool.public.title') },
    { to: '/applications', label: t('pool.follow.title') },
    { to: '/consultations?state=open', label: t('about.siteMap.open') },
    ...(sendsMail ? [{ to: '/subscriptions', label: t('subscription.title') }] : []),
    { to: '/consultations?state=answered', label: t('about.siteMap.answered') },
  ];
  const groups = [
    { heading: t('about.siteMap.take'), pages: take },
    {
      heading: t('about.siteMap.know'),
      pages: [
        ...about,
        { to: '/certificates/verify', label: t('certificate.toVerify') },
        { to: '/api/v1', label: t('api.title') },
        { to: '/login', label: t('about.siteMap.staff') },
      ],
    },
  ];
  return (
    <CitizenPage trail={[{ label: t('ui.home'), to: '/' }, { label: title }]}>
      <PageHead lead={t('about.siteMap.lead')} title={title} />
      {groups.map(({ heading, pages }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {pages.map(({ to, label }) => (
              <li key={to}>
                <LocalLink to={to}>{label}</LocalLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </CitizenPage>
  );
}
