import { useT } from '~/i18n/t';
import { Compare, CompareLegend } from '../compare';
import { Fold } from '../fold';
import { passagesOf, type Segment } from '../redline-passages';

type Props = { place: string | null; provision: string | null; body: string; suggestion: Segment[] | null };

/** An opinion in full, as staff read it: what it is about, its words, and its suggested wording against the draft's. */
export function OpinionAsWritten({ place, provision, body, suggestion }: Props) {
  const t = useT();
  return (
    <section aria-labelledby="as-written">
      <h3 id="as-written">{place ? t('comment.about', { place }) : t('comment.aboutWhole')}</h3>
      {provision && (
        <Fold summary={t('answer.provision')}>
          <blockquote className="statute-quote as-typed">{provision}</blockquote>
        </Fold>
      )}
      <blockquote className="opinion-words as-written">{body}</blockquote>
      {suggestion && (
        <>
          <p className="hint">{t('comment.suggested')}</p>
          <Compare lang="zh-CN" passages={passagesOf(suggestion)} />
          <CompareLegend />
        </>
      )}
    </section>
  );
}
