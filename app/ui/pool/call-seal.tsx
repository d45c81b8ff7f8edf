import { useT } from '~/i18n/t';
import { Seal } from '../seal';

const tones = { scheduled: 'soon', open: 'open', closed: 'ended' } as const;

/** Whether a call takes applications. */
export function CallSeal({ state }: { state: keyof typeof tones }) {
  const t = useT();
  return <Seal tone={tones[state]}>{t(`pool.call.state.${state}`)}</Seal>;
}
