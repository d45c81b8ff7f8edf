import type { Reason } from '~/domain/reason';
import type { T } from '~/i18n/t';
import { reasonSentence } from '../form/fields';

/** A rule's reasons as lines of a refusal, each with its source and a link to where it is mended. */
export const reasonLines = (t: T, reasons: Reason[]) =>
  reasons.map((reason) => ({
    code: reason.code,
    sentence: reasonSentence(t, reason),
    source: reason.source && `《${reason.source.document}》${reason.source.article ?? ''}`,
    to: reason.field && `#${reason.field}`,
  }));
