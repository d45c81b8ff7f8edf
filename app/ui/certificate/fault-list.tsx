import type { Reason } from '~/domain/reason';
import { useT } from '~/i18n/t';
import { reasonSentence } from '../form/fields';
import { Notice } from '../notice';

/** Why a certificate is not to be trusted: every fault that was found. */
export function FaultList({ faults }: { faults: Reason[] }) {
  const t = useT();
  return (
    <Notice grave heading={t('certificate.invalid')}>
      <p>{t('certificate.invalidText')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{reasonSentence(t, fault)}</li>
        ))}
      </ul>
    </Notice>
  );
}
