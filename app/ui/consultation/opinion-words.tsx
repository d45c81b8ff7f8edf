import { type Key, useT } from '~/i18n/t';
import { Compare } from '../compare';
import { passagesOf, type Segment } from '../redline-passages';

export type ShownWords = {
  body: string;
  suggestion: Segment[] | null;
  /** Why all of it is withheld, or passages of it covered. */
  hidden: string | null;
  covered: string[];
};

/** An opinion as the public reads it: its words, what it would change in the text, and why something is not shown. */
export function OpinionWords({ body, suggestion, hidden, covered }: ShownWords) {
  const t = useT();
  const reason = (code: string) => t(`words.cover.${code}` as Key);
  if (hidden) return <p className="hint opinion-withheld">{t('opinion.hidden', { reason: reason(hidden) })}</p>;
  return (
    <>
      <blockquote className="opinion-words as-written" lang="zh-CN">
        {body}
      </blockquote>
      {suggestion && (
        <>
          <p className="hint">{t('comment.suggested')}</p>
          <Compare lang="zh-CN" passages={passagesOf(suggestion)} />
        </>
      )}
      {covered.length > 0 && (
        <p className="hint">{t('opinion.covered', { reasons: covered.map(reason).join(t('docket.and')) })}</p>
      )}
    </>
  );
}
