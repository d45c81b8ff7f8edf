import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { Button } from '../form/form-buttons';

type Props = {
  account: { active: boolean; sessions: { createdAt: string; lastSeenAt: string }[] };
  isOwn: boolean;
};

/** The sessions of an account, and the buttons that end them, reset the password, disable and enable it. */
export function AccountActs({ account: { active, sessions }, isOwn }: Props) {
  const t = useT();
  return (
    <>
      <h2>{t('account.sessions')}</h2>
      {sessions.length === 0 && <p className="soft">{t('account.noSessions')}</p>}
      <ul>
        {sessions.map(({ createdAt, lastSeenAt }) => (
          <li key={createdAt}>
            {t('account.since')} <DateText value={createdAt} /> · {t('account.lastSeen')}{' '}
            <DateText value={lastSeenAt} />
          </li>
        ))}
      </ul>
      <div className="actions">
        {sessions.length > 0 && <OneButton act="signOut" label={t('account.endSessions')} />}
        <OneButton act="reset" label={t('account.reset')} />
        {!isOwn && (
          <OneButton act={active ? 'disable' : 'enable'} label={t(active ? 'account.disable' : 'account.enable')} />
        )}
      </div>
      <p className="hint">{t('account.actsHint')}</p>
    </>
  );
}

const OneButton = ({ act, label }: { act: string; label: string }) => (
  <form method="post">
    <Button name="act" value={act} weight="plain">
      {label}
    </Button>
  </form>
);
