import type { InvitationState } from '~/domain/invitation/invitation';
import { useT } from '~/i18n/t';
import { Seal, type Tone } from '../seal';

const tones: Record<InvitationState, Tone> = {
  waiting: 'open',
  accepted: 'done',
  declined: 'ended',
  attended: 'done',
  withdrawn: 'ended',
  over: 'soon',
};

/** Where an invitation stands. */
export function InvitationSeal({ state }: { state: InvitationState }) {
  const t = useT();
  return <Seal tone={tones[state]}>{t(`invitation.state.${state}`)}</Seal>;
}
