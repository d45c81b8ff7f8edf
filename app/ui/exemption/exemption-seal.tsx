import { useT } from '~/i18n/t';
import { Seal } from '../seal';

/** Whether an exception was approved, refused, or is undecided. */
export function ExemptionSeal({ decision }: { decision: 'approved' | 'refused' | null }) {
  const t = useT();
  if (decision === null) return <Seal tone="soon">{t('exemption.pending')}</Seal>;
  return <Seal tone={decision === 'approved' ? 'done' : 'ended'}>{t(`exemption.decision.${decision}`)}</Seal>;
}
