import type { ChangeKind } from '~/domain/comparison/change';
import { changesInWords } from '~/i18n/changes-in-words';
import { type T, useT } from '~/i18n/t';
import { CompareLegend } from '../compare';
import { Contents } from '../statute/contents';
import { DraftReader } from '../statute/draft-reader';
import { FootBar } from '../statute/foot-bar';
import { anchorOfChange, type Compared, changedOf, type Stretch, stretchesOf } from './compared';
import { nameIn, ShownChange } from './shown-change';

export type ComparisonView = 'inline' | 'sides';

type Props = {
  counts: { change: ChangeKind; count: number }[];
  changes: Compared[];
  view: ComparisonView;
  /** How the two versions are called. */
  names: { before: string; after: string };
  /** Where an officer says what caused a change. */
  explainAt?: string | undefined;
};

/** Two versions of a text: a sentence that sums up, a list of links to what changed, and every change with its redline. */
export function Comparison({ counts, changes, view, names, explainAt }: Props) {
  const t = useT();
  const changed = changedOf(changes);
  if (changed.length === 0) return <p>{t('version.compare.same')}</p>;
  return (
    <>
      <p className="comparison-sum">
        <strong>{changesInWords(t, counts)}</strong>
      </p>
      <p className="hint">{t('version.compare.lead')}</p>
      <CompareLegend />
      <DraftReader contents={<Contents items={changed.map((change) => jumpTo(t, change))} />} footBar={<FootBar />}>
        {stretchesOf(changes).map((stretch) => (
          <Shown explainAt={explainAt} key={keyOf(stretch)} names={names} stretch={stretch} view={view} />
        ))}
      </DraftReader>
    </>
  );
}

function jumpTo(t: T, change: Compared) {
  return { href: `#${anchorOfChange(change)}`, label: `${nameIn(t, change)}　${t(`version.change.${change.change}`)}` };
}

const keyOf = (stretch: Stretch) => (stretch.kind === 'change' ? stretch.change.index : stretch.index);

function Shown({ stretch, ...props }: { stretch: Stretch } & Pick<Props, 'view' | 'names' | 'explainAt'>) {
  const t = useT();
  if (stretch.kind === 'change') return <ShownChange change={stretch.change} {...props} />;
  if (stretch.kind === 'heading')
    return (
      <p className="comparison-heading" lang="zh-CN">
        {stretch.words}
      </p>
    );
  return (
    <p className="comparison-unchanged">{t('version.compare.unchanged', { labels: labelsIn(t, stretch.labels) })}</p>
  );
}

function labelsIn(t: T, labels: string[]): string {
  if (labels.length < 3) return labels.join(t('version.compare.and'));
  return t('version.compare.unchangedSpan', { first: labels[0]!, last: labels.at(-1)! });
}
