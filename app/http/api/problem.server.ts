import type { Reason } from '~/domain/reason';
import type { Lang } from '~/i18n/t';
import { translator } from '~/i18n/t';
import { reasonSentence } from '~/ui/form/fields';
import { refusalStatus } from '../answer.server';

/** A refusal as `application/problem+json` (RFC 9457): all reasons with code, sentence and source. */
export function problemAnswer(
  lang: Lang,
  reasons: Reason[],
  { status = refusalStatus(reasons), headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(problemText(lang, reasons, status), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers },
  });
}

export function problemText(lang: Lang, reasons: Reason[], status: number): string {
  const t = translator(lang);
  const said = reasons.map((reason) => ({ ...reason, sentence: reasonSentence(t, reason) }));
  return JSON.stringify({
    type: 'about:blank',
    title: said[0]?.sentence ?? '',
    status,
    detail: said.map(({ sentence }) => sentence).join(t('api.between')),
    reasons: said,
  });
}
