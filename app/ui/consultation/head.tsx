import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { PageHead } from '../shell/page-head';
import { SummaryList } from '../summary-list';
import { Contact } from './contact';
import type { Head } from './head-facts';
import { Standing } from './standing';
import { ConsultationState } from './state';

/** What stands over every tab: state, title, one sentence, what to do now, and the facts one asks for first. */
export function ConsultationHead({ head }: { head: Head }) {
  const t = useT();
  const { number, phase, summary, title } = head;
  return (
    <>
      <PageHead
        actions={
          phase === 'open' && (
            <>
              <LocalLink className="button" to={`/consultations/${number}/comment`}>
                {t('consultation.comment')}
              </LocalLink>
              <LocalLink to={`/consultations/${number}#ways`}>{t('consultation.otherWays')}</LocalLink>
            </>
          )
        }
        aside={<Facts head={head} />}
        lead={summary && <CountyText>{summary}</CountyText>}
        state={<ConsultationState {...head} large />}
        title={<CountyText>{title}</CountyText>}
      />
      <Standing head={head} />
    </>
  );
}

function Facts({ head }: { head: Head }) {
  const t = useT();
  const { days, units, phone, opinions, documentNumber, otherRounds } = head;
  const first = dateInWords(days.first, t.lang);
  const last = dateInWords(days.last, t.lang);
  const document = documentNumber && (
    <LocalLink to={`/documents/${encodeURIComponent(documentNumber)}`}>
      {t('consultation.documentLink', { number: documentNumber })}
    </LocalLink>
  );
  const rounds = otherRounds.map(({ number, round }) => (
    <LocalLink key={number} to={`/consultations/${number}`}>
      {t('consultation.roundsLink', { count: round })}
    </LocalLink>
  ));
  return (
    <SummaryList
      rows={[
        { term: t('consultation.time'), value: t('consultation.span', { first, last }) },
        { term: t('consultation.units'), value: <CountyText>{units.join('、')}</CountyText> },
        { term: t('consultation.phone'), value: phone && <Contact value={phone} /> },
        { term: t('consultation.received'), value: t('consultation.opinions', { count: opinions }) },
        { term: t('consultation.document'), value: document },
        { term: t('consultation.rounds'), value: rounds.length > 0 && rounds },
      ].filter(({ value }) => Boolean(value))}
      tight
    />
  );
}
