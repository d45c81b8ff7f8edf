import type { ActivityPhase } from '~/domain/activity/phase';
import type { ActivityKind } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Seal, type Tone } from '../seal';

const tones: Record<ActivityPhase, Tone> = {
  preparing: 'working',
  signUp: 'open',
  upcoming: 'soon',
  running: 'open',
  held: 'working',
  reported: 'done',
  cancelled: 'ended',
};

/** Where an activity stands, in one word. */
export function ActivitySeal({ phase, kind, large }: { phase: ActivityPhase; kind: ActivityKind; large?: boolean }) {
  const t = useT();
  const isOpen = phase === 'running' && kind === 'questionnaire';
  return (
    <Seal large={large} tone={tones[phase]}>
      {t(isOpen ? 'activity.answering' : `activity.phase.${phase}`)}
    </Seal>
  );
}
