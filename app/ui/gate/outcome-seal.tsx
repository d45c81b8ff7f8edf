import type { GateOutcome } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Seal, type Tone } from '../seal';

const tones: Record<GateOutcome, Tone> = { passed: 'done', passed_by_exemption: 'partly', failed: 'open' };

/** What the gate says in all. */
export function OutcomeSeal({ outcome }: { outcome: GateOutcome }) {
  const t = useT();
  return <Seal tone={tones[outcome]}>{t(`words.outcome.${outcome}`)}</Seal>;
}
