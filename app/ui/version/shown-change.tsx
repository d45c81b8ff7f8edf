import { sidesOf } from '~/domain/comparison/marked-changes';
import type { Segment } from '~/domain/comparison/words';
import { type T, useT } from '~/i18n/t';
import { classes } from '../classes';
import { Compare } from '../compare';
import { Fold } from '../fold';
import { passagesOf } from '../redline-passages';
import { anchorOfChange, type CauseLink, type Compared } from './compared';

type Names = { before: string; after: string };
type Props = { change: Compared; view: 'inline' | 'sides'; names: Names };

/** One change: what it is called, what happened to it in a word, its redline, and the opinions behind it. */
export function ShownChange({ change, view, names }: Props) {
  const t = useT();
  const { formerLabel, causes } = change;
  return (
    <section className={classes('change', isFolded(change) && 'change-folded')} id={anchorOfChange(change)}>
      <h3 className="change-head">
        <span>{nameIn(t, change)}</span> <span className="change-kind">{t(`version.change.${change.change}`)}</span>
        {formerLabel && <span className="change-former">{t('version.compare.former', { label: formerLabel })}</span>}
      </h3>
      <Wording change={change} names={names} view={view} />
      {causes.length > 0 && <Causes causes={causes} />}
    </section>
  );
}

/** What a change is called: by its number in the later version, what is gone by its former one. */
export const nameIn = (t: T, { change, label }: Compared): string =>
  change === 'deleted' ? t('version.compare.former', { label }) : label;

const isFolded = ({ words }: Compared) => words.every(({ kind }) => kind === 'same');

/** Words that stayed are folded away: only the number or the place is news. */
function Wording({ change, view, names }: Props) {
  const t = useT();
  const { change: kind, words } = change;
  if (isFolded(change))
    return (
      <Fold summary={t('version.compare.text')}>
        <Redline words={words} />
      </Fold>
    );
  if (view === 'inline') return <Redline words={words} />;
  const sides = sidesOf(words);
  return (
    <div className="sides">
      <Side name={names.before} words={kind === 'added' ? [] : sides.before} />
      <Side name={names.after} words={kind === 'deleted' ? [] : sides.after} />
    </div>
  );
}

function Side({ name, words }: { name: string; words: Segment[] }) {
  const t = useT();
  return (
    <div className="side">
      <p className="side-name">{name}</p>
      {words.length > 0 ? <Redline words={words} /> : <p className="side-name">{t('version.compare.missing')}</p>}
    </div>
  );
}

const Redline = ({ words }: { words: Segment[] }) => <Compare lang="zh-CN" passages={passagesOf(words)} />;

function Causes({ causes }: { causes: CauseLink[] }) {
  const t = useT();
  return (
    <p className="change-causes">
      {t('version.compare.because')}
      {causes.map(({ number, href }, at) => (
        <span key={href}>
          {at > 0 && t('version.compare.and')}
          <a href={href}>
            {number === null
              ? t('version.compare.opinionOpen', { index: at + 1 })
              : t('version.compare.opinion', { number })}
          </a>
        </span>
      ))}
    </p>
  );
}
