import { useT } from '~/i18n/t';
import { CountyText } from '../county-text';
import { dateInWords } from '../date-text';
import { LocalLink } from '../local-link';
import { Notice } from '../notice';
import type { Head } from './head-facts';

/** One or two sentences on where the matter stands, where a seal alone would leave a question. Nothing while it is open. */
export function Standing({ head }: { head: Head }) {
  const t = useT();
  const { number, phase, days, due, answeredAt, terminationReason } = head;
  const date = dateInWords(due.day, t.lang);
  const late = <LocalLink to={`/consultations/${number}/comment`}>{t('consultation.commentLate')}</LocalLink>;
  if (phase === 'open') return null;
  if (phase === 'scheduled') {
    return <Notice>{t('consultation.say.scheduled', { date: dateInWords(days.first, t.lang) })}</Notice>;
  }
  if (phase === 'terminated') {
    return (
      <Notice grave>
        {t('consultation.say.terminated')} <CountyText>{terminationReason}</CountyText>
      </Notice>
    );
  }
  if (phase === 'answered') {
    return (
      <Notice>
        {t('consultation.say.answered', { date: dateInWords(answeredAt ?? '', t.lang, false) })}{' '}
        <LocalLink to={`/consultations/${number}/feedback`}>{t('consultation.say.answeredLink')}</LocalLink>
      </Notice>
    );
  }
  return (
    <Notice grave={due.overdue}>
      {t(due.overdue ? 'consultation.say.overdue' : 'consultation.say.closed', { date })} {late}
    </Notice>
  );
}
