import { sidesOf } from '~/domain/comparison/marked-changes';
import type { Segment } from '~/domain/comparison/words';
import { type T, useT } from '~/i18n/t';
import { classes } from '../classes';
import { Compare } from '../compare';
import { Fold } from '../fold';
import { passagesOf } from '../redline-passages';
import { Causes } from './causes';
import { anchorOfChange, type Compared } from './compared';

type Names = { before: string; after: string };
type Wording = { change: Compared; view: 'inline' | 'sides'; names: Names };
/** `explainAt`: where an officer says what caused a change, by its index. */
type Props = Wording & { explainAt?: string | undefined };

/** One change: what it is called, what happened to it in a word, its redline, and what caused it. */
export function ShownChange({ change, view, names, explainAt }: Props) {
  const t = useT();
  const { formerLabel, causes } = change;
  return (
    <section className={classes('change', isFolded(change) && 'change-folded')} id={anchorOfChange(change)}>
      <h2 className="change-head">
        <span>{nameIn(t, change)}</span> <span className="change-kind">{t(`version.change.${change.change}`)}</span>
        {formerLabel && <span className="change-former">{t('version.compare.former', { label: formerLabel })}</span>}
      </h2>
      <Wording change={change} names={names} view={view} />
      {causes.length > 0 && <Causes causes={causes} />}
      {explainAt && (
        <p className="change-explain no-print">
          <a href={`${explainAt}/${change.index}`}>
            {t('version.explain.link')}
            <span className="hidden">{nameIn(t, change)}</span>
          </a>
        </p>
      )}
    </section>
  );
}

/** What a change is called: by its number in the later version, what is gone by its former one. */
export const nameIn = (t: T, { change, label }: Compared): string =>
  change === 'deleted' ? t('version.compare.former', { label }) : label;

const isFolded = ({ words }: Compared) => words.every(({ kind }) => kind === 'same');

/** Words that stayed are folded away: only the number or the place is news. */
function Wording({ change, view, names }: Wording) {
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
