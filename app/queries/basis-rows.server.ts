import { wordingAt } from '~/domain/comment/place';
import type { PublicBasis } from '~/domain/consultation/notice-snapshot';
import type { ParsedText } from '~/domain/provision/provision';
import { supportedArticles } from './consultation-draft.server';

/** The rows of a 条文依据对照表: each article with everything it rests on, a dash where that is nothing. Empty without any basis. */
export function basisRows({ text, nodes }: Pick<ParsedText, 'text' | 'nodes'>, basis: readonly PublicBasis[]) {
  if (basis.length === 0) return [];
  const supported = basis.map((entry) => ({ entry, articles: supportedArticles(nodes, entry) }));
  return nodes
    .filter(({ level }) => level === 'article')
    .map((article) => {
      const entries = supported.filter(({ articles }) => articles.includes(article)).map(({ entry }) => entry);
      const names = entries.map(({ title, citedArticle }) => `《${title.replace(/^《|》$/g, '')}》${citedArticle}`);
      return {
        provision: wordingAt({ text, nodes }, article.id),
        basis: names.join('\n') || '—',
        quotation: entries.map(({ quotation }) => quotation).join('\n'),
      };
    });
}
