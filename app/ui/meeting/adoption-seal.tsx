import type { Adoption } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Seal, type Tone } from '../seal';

const toneOf: Record<Adoption, Tone> = { adopted: 'done', partial: 'partly', rejected: 'ended', referred: 'working' };

/** What became of a view. */
export function AdoptionSeal({ adoption }: { adoption: Adoption | null }) {
  const t = useT();
  if (!adoption) return <Seal tone="soon">{t('meeting.discussion.unanswered')}</Seal>;
  return <Seal tone={toneOf[adoption]}>{t(`words.adoption.${adoption}`)}</Seal>;
}
