import type { ReactNode } from 'react';
import type { Provision } from './provision-tree';

/** What a page may hang on each article. */
export type ArticleSlots = {
  /** One link that stands in the margin under the article's number: "对本条提意见". */
  articleAction?: (node: Provision) => ReactNode;
  /** What is folded under the article: basis, opinions, counts. */
  articleAside?: (node: Provision) => ReactNode;
};
