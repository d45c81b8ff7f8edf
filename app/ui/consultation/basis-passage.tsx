import { type Key, useT } from '~/i18n/t';
import { LocalLink } from '../local-link';

export type Basis = {
  id: string;
  kind: string;
  title: string;
  citedArticle: string;
  quotation: string;
};

/** One entry of the policy basis under the article that rests on it: what it is, and its own words. */
export function BasisPassage({ basis, number }: { basis: Basis; number: string }) {
  const t = useT();
  const { id, kind, title, citedArticle, quotation } = basis;
  return (
    <div className="basis-passage">
      <p>
        <LocalLink lang="zh-CN" to={`/consultations/${number}/basis#basis-${id}`}>
          {inBookMarks(title)}
          {citedArticle}
        </LocalLink>{' '}
        <span className="hint">{t(`words.basisKind.${kind}` as Key)}</span>
      </p>
      {quotation && (
        <blockquote className="as-written" lang="zh-CN">
          {quotation}
        </blockquote>
      )}
    </div>
  );
}

/** Titles of laws and documents stand in 《》; one that already has them keeps its own. */
export const inBookMarks = (title: string): string => (title.startsWith('《') ? title : `《${title}》`);
