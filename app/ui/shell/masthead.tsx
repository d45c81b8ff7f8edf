import { useT } from '~/i18n/t';
import { usePage } from '../page-context';
import { Brand } from './brand';
import { DisplayBar } from './display-bar';
import { SearchBox } from './search-box';
import { SiteNav } from './site-nav';

export function Masthead({ search }: { search?: string }) {
  const t = useT();
  const { site } = usePage();
  return (
    <header className="masthead">
      <div className="wrap masthead-row">
        <Brand />
        <DisplayBar />
        <SearchBox value={search} />
      </div>
      {site.phone && (
        <p className="wrap help-line">
          {t('ui.help.phone')} <a href={`tel:${site.phone}`}>{site.phone}</a>
        </p>
      )}
      <SiteNav />
    </header>
  );
}
