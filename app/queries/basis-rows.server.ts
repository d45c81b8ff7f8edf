import { wordingAt } from '~/domain/comment/place';
import type { PublicBasis } from '~/domain/consultation/notice-snapshot';
import type { ParsedText } from '~/domain/provision/provision';
import { supportedArticles } from './consultation-draft.server';

/** The rows of a 条文依据对照表: each article that rests on something, with everything it rests on. */
export function basisRows({ text, nodes }: Pick<ParsedText, 'text' | 'nodes'>, basis: readonly PublicBasis[]) {
  return nodes
    .filter(({ level }) => level === 'article')
    .flatMap((article) => {
      const entries = basis.filter((entry) => supportedArticles(nodes, entry).includes(article));
      if (entries.length === 0) return [];
      return {
        provision: wordingAt({ text, nodes }, article.id),
        basis: entries
          .map(({ title, citedArticle }) => `《${title.replace(/^《|》$/g, '')}》${citedArticle}`)
          .join('\n'),
        quotation: entries.map(({ quotation }) => quotation).join('\n'),
      };
    });
}
