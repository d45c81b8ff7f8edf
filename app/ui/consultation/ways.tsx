import type { PublicPhase } from '~/domain/consultation/register';
import { useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { SummaryList } from '../summary-list';
import { Contact } from './contact';

const offline = ['phone', 'counter', 'post', 'email', 'fax'] as const;

type Props = {
  number: string;
  phase: PublicPhase;
  /** The first day, already in words. */
  opens: string;
  channels: { [C in (typeof offline)[number]]?: string };
};

/** Every way to comment, side by side: none of them counts less. */
export function Ways({ number, phase, opens, channels }: Props) {
  const t = useT();
  const online =
    phase === 'scheduled' ? (
      t('consultation.notice.onlineLater', { date: opens })
    ) : (
      <LocalLink to={`/consultations/${number}/comment`}>{t('consultation.notice.onlineLink')}</LocalLink>
    );
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{t('consultation.notice.ways')}</h2>
      <p>{t('consultation.notice.waysLead')}</p>
      <SummaryList
        rows={[
          {
            term: t('consultation.notice.online'),
            value: phase !== 'terminated' && (
              <>
                {t('consultation.notice.onlineText')} {online}
              </>
            ),
          },
          ...offline.map((channel) => ({
            term: t(`consultation.notice.${channel}`),
            value: channels[channel] && <Contact value={channels[channel]} />,
          })),
        ].filter(({ value }) => Boolean(value))}
      />
    </section>
  );
}
