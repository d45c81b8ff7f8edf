import { useT } from '~/i18n/t';
import { Seal } from '../seal';

/** Whether an account is in use, waits for its first password, or is disabled. */
export function AccountSeal({ active, oneTimePassword }: { active: boolean; oneTimePassword: boolean }) {
  const t = useT();
  if (!active) return <Seal tone="ended">{t('account.disabled')}</Seal>;
  if (oneTimePassword) return <Seal tone="soon">{t('account.notUsedYet')}</Seal>;
  return <Seal tone="done">{t('account.active')}</Seal>;
}
