import { useT } from '~/i18n/t';
import { Panel } from '../panel';

/** A one-time password, the only time it is shown. */
export function OneTimePassword({ password, loginName }: { password: string; loginName: string }) {
  const t = useT();
  return (
    <Panel number={password} numberLabel={t('account.oneTime.label', { loginName })} title={t('account.oneTime.title')}>
      <p>{t('account.oneTime.lead')}</p>
    </Panel>
  );
}
