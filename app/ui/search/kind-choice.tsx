import type { PassageKind } from '~/domain/search/passage';
import { type Question, searchAddress } from '~/domain/search/question';
import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';

type Props = { question: Question; all: number; kinds: { kind: PassageKind; passages: number }[] };

/** What was found, by kind, each with its number: every kind is an address. */
export function KindChoice({ question, all, kinds }: Props) {
  const t = useT();
  const { typed, within, unit, year, kind: chosen } = question;
  const choices = [
    { kind: undefined, label: t('search.all'), passages: all },
    ...kinds.map(({ kind, passages }) => ({ kind, label: t(`search.kind.${kind}`), passages })),
  ];
  return (
    <nav aria-label={t('search.kinds')} className="kinds">
      <ul>
        {choices.map(({ kind, label, passages }) => (
          <li key={label}>
            <LocalLink
              aria-current={kind === chosen ? 'page' : undefined}
              to={searchAddress({ typed, within, kind, unit, year })}
            >
              {label} <span className="kinds-count">{passages}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
