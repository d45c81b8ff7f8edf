import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import { LocalLink } from '../local-link';
import { type Basis, BasisPassage } from './basis-passage';

type Props = { number: string; node: string; basis: Basis[]; opinions: number; answered: boolean };

/** What is folded under an article: the basis it rests on, and how many opinions it drew, with their answers once public. */
export function ArticleAside({ number, node, basis, opinions, answered }: Props) {
  const t = useT();
  const { lang } = t;
  if (basis.length === 0 && opinions === 0) return null;
  return (
    <div lang={lang}>
      {basis.length > 0 && (
        <Fold count={basis.length} summary={t('consultation.draft.basis')}>
          {basis.map((entry) => (
            <BasisPassage basis={entry} key={entry.id} number={number} />
          ))}
        </Fold>
      )}
      {opinions > 0 &&
        (answered ? (
          <LocalLink className="article-link" to={`/consultations/${number}/feedback?article=${node}#items`}>
            {t('consultation.draft.answers', { count: opinions })}
          </LocalLink>
        ) : (
          <LocalLink className="article-link" to={`/consultations/${number}/opinions?article=${node}#words`}>
            {t('consultation.draft.opinions', { count: opinions })}
          </LocalLink>
        ))}
    </div>
  );
}
