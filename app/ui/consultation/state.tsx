import type { PublicPhase } from '~/domain/consultation/register';
import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Seal, type Tone } from '../seal';

const tones: Record<PublicPhase, Tone> = {
  scheduled: 'soon',
  open: 'open',
  closed: 'working',
  answered: 'done',
  terminated: 'ended',
};

type Props = { phase: PublicPhase; daysLeft: number; days: { first: string }; large?: boolean };

/** The state of a consultation as a seal, and beside it what one wants to know next: the days left, or the day it opens. */
export function ConsultationState({ phase, daysLeft, days, large }: Props) {
  const t = useT();
  return (
    <>
      <Seal large={large} tone={tones[phase]}>
        {t(`words.phase.${phase}`)}
      </Seal>
      {phase === 'open' && (
        <strong>{daysLeft === 1 ? t('consultation.lastDay') : t('consultation.daysLeft', { count: daysLeft })}</strong>
      )}
      {phase === 'scheduled' && <span>{t('consultation.opensOn', { date: dateInWords(days.first, t.lang) })}</span>}
    </>
  );
}
