import { useT } from '~/i18n/t';

/** A box that people neither see nor reach; programs that fill in everything give themselves away. It says what it is. */
export function Trap() {
  const t = useT();
  return (
    <div aria-hidden="true" className="hidden">
      <label htmlFor="leave-empty">{t('comment.leaveEmpty')}</label>
      <input autoComplete="off" id="leave-empty" name="leaveEmpty" tabIndex={-1} type="text" />
    </div>
  );
}
