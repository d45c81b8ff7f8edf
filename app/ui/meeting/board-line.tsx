import type { TargetBoard } from '~/domain/meeting/target-board';
import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Seal, type Tone } from '../seal';

const toneOf: Record<TargetBoard['state'], Tone> = {
  met: 'done',
  onTrack: 'soon',
  behind: 'working',
  missed: 'ended',
};

/** How the year stands against its target, when the next meeting is due, and what is overdue: the same words for everybody. */
export function BoardLine({ board, overdue }: { board: TargetBoard; overdue: number }) {
  const t = useT();
  const { state, year, held, needed, nextDueOn, daysLeft } = board;
  const day = nextDueOn ? dateInWords(nextDueOn, t.lang) : '';
  return (
    <p className="board-line">
      <Seal tone={toneOf[state]}>
        {t(`meeting.year.board.${state}`, { year, held, needed, day, days: Math.abs(daysLeft ?? 0) })}
      </Seal>
      {overdue > 0 && <Seal tone="working">{t('meeting.year.overdue', { count: overdue })}</Seal>}
    </p>
  );
}
