import type { PublicPhase } from '~/domain/consultation/register';
import { type Facts, useT } from '~/i18n/t';
import { LocalLink } from '../local-link';
import { eventSentence } from '../record-timeline';
import { type Step, Timeline } from '../timeline';

type Props = {
  phase: PublicPhase;
  closesOn: string;
  due: { day: string };
  steps: { at: string; type: string; facts: Facts }[];
};

// Nobody can say when; the order is the law's.
const stillToCome = [
  { type: 'review.concluded', key: 'review' },
  { type: 'meeting.published', key: 'meeting' },
  { type: 'document.published', key: 'publication' },
] as const;

/** What happened, from the record, and what is certain to come. The last thing that happened is where the matter stands. */
export function ProcessTimeline({ phase, closesOn, due, steps }: Props) {
  const t = useT();
  const done = steps.map((step, at): Step => {
    const to = addressOf(step);
    const sentence = eventSentence(t, step);
    return {
      title: to ? <LocalLink to={to}>{sentence}</LocalLink> : sentence,
      state: at === steps.length - 1 ? 'now' : 'done',
      date: step.at,
    };
  });
  const closing: Step = { title: t('consultation.process.closes'), state: 'ahead', date: closesOn, dateNote: '24:00' };
  const answer: Step = {
    title: t('consultation.process.answers'),
    state: 'ahead',
    date: due.day,
    dateNote: t('consultation.process.latest'),
  };
  const isRunning = phase === 'open' || phase === 'scheduled';
  const ahead = isRunning ? [closing, answer] : phase === 'closed' ? [answer] : [];
  const has = (type: string) => steps.some((step) => step.type === type);
  const isOver = has('document.published') || phase === 'terminated';
  const later = stillToCome.filter(({ type }) => !isOver && !has(type));
  const undated = later.map(({ key }): Step => ({ title: t(`consultation.process.${key}`), state: 'ahead' }));
  return <Timeline label={t('consultation.tabs.process')} steps={[...done, ...ahead, ...undated]} />;
}

/** Where a step can be read in full. */
function addressOf({ type, facts }: Props['steps'][number]): string | undefined {
  if (type === 'consultation.published') return `/consultations/${facts.number}`;
  if (type === 'feedback.published') return `/consultations/${facts.number}/feedback`;
  if (type === 'meeting.published') return `/meetings/${facts.number}#item-${facts.place}`;
  if (type === 'opinion.published') return `/opinions/${facts.number}`;
  if (type.startsWith('activity.')) return `/activities/${facts.number}`;
  if (type === 'document.published') return `/documents/${encodeURIComponent(String(facts.documentNumber))}`;
  if (type === 'certificate.issued') return `/certificates/${facts.number}`;
  return undefined;
}
