import { useT } from '~/i18n/t';
import { Notice } from './notice';

/** See `app/http/effort.server.ts`. */
export type Effort = { token: string; challenge: string; bits: number; seconds: number };

/**
 * Inside a form that has to wait because its network sent so much: why, how long, and that nothing is lost. With a script the
 * form finds its proof and goes off by itself.
 */
export function EffortStep({ effort }: { effort: Effort }) {
  const t = useT();
  const { token, challenge, bits, seconds } = effort;
  return (
    <>
      <Notice grave heading={t('effort.title')}>
        <p>{t('effort.why')}</p>
        <p
          data-bits={bits}
          data-challenge={challenge}
          data-proving={t('effort.proving')}
          data-ready={t('effort.ready')}
          data-wait={seconds}
          role="status"
        >
          {t('effort.wait', { count: seconds })}
        </p>
      </Notice>
      <input name="effort" type="hidden" value={token} />
      <input name="proof" type="hidden" />
      <script defer src="/prove.js" />
    </>
  );
}
