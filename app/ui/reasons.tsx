import type { Reason } from '~/domain/reason';
import { useT } from '~/i18n/t';
import { reasonSentence } from './form/fields';
import { RefusalList } from './form/refusal-list';

/** Why a rule says no, in sentences, each with its legal source. */
export function Reasons({ heading, reasons }: { heading: string; reasons: Reason[] }) {
  const t = useT();
  const items = reasons.map((reason) => ({
    code: reason.code,
    sentence: reasonSentence(t, reason),
    source:
      reason.source && t('notice.byLaw', { document: reason.source.document, article: reason.source.article ?? '' }),
  }));
  return <RefusalList heading={heading} reasons={items} />;
}
