import { type Key, useT } from '~/i18n/t';
import { Fold } from '../fold';

export type PublicityProps = {
  /** What a desk decided, or that it has not looked yet; nothing where words become public with the answer only. */
  state: 'waiting' | 'shown' | 'redacted' | 'hidden' | null;
  reasons: string[];
  /** How the public reads it, where passages are covered. */
  body: string;
};

/** Whether one's own words can be read by everybody, and if something of them is not shown, why. */
export function Publicity({ publicity }: { publicity: PublicityProps }) {
  const t = useT();
  const { state, reasons, body } = publicity;
  if (!state) return null;
  const why = reasons.map((reason) => t(`words.cover.${reason}` as Key)).join(t('docket.and'));
  return (
    <>
      <p className="hint">{t(`receipt.public.${state}`, { reasons: why })}</p>
      {state === 'redacted' && (
        <Fold summary={t('receipt.public.asShown')}>
          <p className="as-written">{body}</p>
        </Fold>
      )}
    </>
  );
}
