import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { usePage } from '../page-context';

/** The footer of a government site: what the county configured is printed, what it did not is not. */
export function Foot() {
  const t = useT();
  const { footNav } = usePage();
  return (
    <footer className="foot">
      <div className="wrap">
        {footNav && (
          <nav aria-label={t('ui.nav.foot')}>
            <ul className="foot-nav">
              {footNav.map(({ to, label }) => (
                <li key={to}>
                  <LocalLink to={to}>{label}</LocalLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <FootFields />
        <FootBadges />
      </div>
    </footer>
  );
}

function FootFields() {
  const t = useT();
  const { site } = usePage();
  const phone = site.phone && <a href={`tel:${site.phone}`}>{site.phone}</a>;
  const email = site.email && <a href={`mailto:${site.email}`}>{site.email}</a>;
  // Visitors check a filing number in the register that issued it.
  const icp = site.icp && <a href="https://beian.miit.gov.cn/">{site.icp}</a>;
  const police = site.policeRecord && <a href="https://beian.mps.gov.cn/">{site.policeRecord}</a>;
  const fields = [
    [t('ui.foot.organiser'), site.organiser],
    [t('ui.foot.operator'), site.operator],
    [t('ui.foot.phone'), phone],
    [t('ui.foot.email'), email],
    [t('ui.foot.siteCode'), site.siteCode],
    [t('ui.foot.icp'), icp],
    [t('ui.foot.police'), police],
  ] as const;
  const filled = fields.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <dl className="foot-fields">
      {filled.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function FootBadges() {
  const t = useT();
  const { partyBadgeUrl, findErrorsUrl } = usePage().site;
  if (!partyBadgeUrl && !findErrorsUrl) return null;
  return (
    <ul className="foot-badges">
      {partyBadgeUrl && (
        <li>
          <a href={partyBadgeUrl}>{t('ui.foot.partyBadge')}</a>
        </li>
      )}
      {findErrorsUrl && (
        <li>
          <a href={findErrorsUrl}>{t('ui.foot.findErrors')}</a>
        </li>
      )}
    </ul>
  );
}
