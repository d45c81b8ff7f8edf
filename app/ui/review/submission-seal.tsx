import type { SubmissionState } from '~/domain/review/state';
import type { Conclusion } from '~/domain/vocabulary';
import { type T, useT } from '~/i18n/t';
import { Seal, type Tone } from '../seal';

const tones: Record<SubmissionState, Tone> = {
  refused: 'ended',
  waiting: 'soon',
  supplement: 'partly',
  returned: 'ended',
  running: 'working',
  concluded: 'done',
};
const concludedTones: Record<Conclusion, Tone> = { lawful: 'done', toBeAmended: 'partly', unlawful: 'ended' };

type Props = { state: SubmissionState; review: { conclusion: Conclusion | null } | null };

/** Where an attempt stands; of a concluded one, the conclusion. */
export function SubmissionSeal({ state, review }: Props) {
  const t = useT();
  const conclusion = review?.conclusion;
  return <Seal tone={conclusion ? concludedTones[conclusion] : tones[state]}>{wordsOf(t, state, conclusion)}</Seal>;
}

function wordsOf(t: T, state: SubmissionState, conclusion?: Conclusion | null): string {
  if (state === 'supplement' || state === 'returned') return t(`words.answer.${state}`);
  if (state === 'concluded') return conclusion ? t(`words.conclusion.${conclusion}`) : '';
  return t(`review.gateState.${state}`);
}
