import { LocalLink } from '../local-link';
import { usePage } from '../page-context';

/** The name of the body over the name of the site, as a gazette prints its masthead. */
export function Brand() {
  const { site } = usePage();
  return (
    <LocalLink className="brand" to="/">
      {site.countyName && <span className="brand-body">{site.countyName}</span>}
      <span className="brand-site">{site.siteName}</span>
    </LocalLink>
  );
}
