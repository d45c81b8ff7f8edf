import type { Reason } from '~/domain/reason';
import { useT } from '~/i18n/t';
import { DateText } from '../date-text';
import { RefusalList } from '../form/refusal-list';
import { reasonLines } from '../meeting/reasons';
import { Seal, type Tone } from '../seal';
import { SummaryList } from '../summary-list';

type Validity = 'notYet' | 'inForce' | 'expired';
type Props = {
  document: {
    documentNumber: string;
    headNote: string;
    signedOn: string;
    publishedAt: string;
    effectiveOn: string;
    expiresOn: string;
    earlyEffectReason: string | null;
    validity: Validity;
  };
  /** Why an attempt to publish another one was refused. */
  reasons?: Reason[];
};

const toneOf: Record<Validity, Tone> = { notYet: 'soon', inForce: 'done', expired: 'ended' };

/** A published document: its number, its days, and whether it holds today. */
export function PublishedDocument({ document, reasons = [] }: Props) {
  const t = useT();
  return (
    <>
      {reasons.length > 0 && <RefusalList heading={t('document.refused')} reasons={reasonLines(t, reasons)} />}
      <SummaryList
        rows={[
          {
            term: t('document.validity'),
            value: <Seal tone={toneOf[document.validity]}>{t(`document.valid.${document.validity}`)}</Seal>,
          },
          { term: t('document.number'), value: document.documentNumber },
          { term: t('document.headNote'), value: document.headNote },
          { term: t('document.signedOn'), value: <DateText value={document.signedOn} /> },
          { term: t('document.publishedOn'), value: <DateText time={false} value={document.publishedAt} /> },
          { term: t('document.effectiveOn'), value: <DateText value={document.effectiveOn} /> },
          { term: t('document.expiresOn'), value: <DateText value={document.expiresOn} /> },
          { term: t('document.earlyEffectReason'), value: document.earlyEffectReason },
        ]}
      />
    </>
  );
}
