/** A page of which search engines should know; `address` is whole. */
export type MappedPage = { address: string; updated?: Date };

/** A site map (sitemaps.org, 0.9). */
export function sitemapFile(pages: readonly MappedPage[]): string {
  const urls = pages.map(({ address, updated }) => {
    const changed = updated ? `<lastmod>${updated.toISOString()}</lastmod>` : '';
    return `<url><loc>${escaped(address)}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
