import type { ReactNode } from 'react';
import { useT } from '~/i18n/t';

export type RefusalItem = { code: string; sentence: ReactNode; source?: string; to?: string };

/** Why a rule says no: every reason, its sentence, its source and its code. */
export function RefusalList({ heading, reasons }: { heading: string; reasons: RefusalItem[] }) {
  const t = useT();
  return (
    <div className="refusal" role="alert">
      <h2>{heading}</h2>
      <ol>
        {reasons.map(({ code, sentence, source, to }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one code may be said of several rounds; the list never moves
          <li key={`${code} ${at}`}>
            <p className="refusal-says">{to ? <a href={to}>{sentence}</a> : sentence}</p>
            <p className="refusal-source">
              {source && (
                <span>
                  {t('ui.refusal.source')}
                  {source}
                </span>
              )}
              <code>{code}</code>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
