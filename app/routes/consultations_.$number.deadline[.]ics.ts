import type { LoaderFunctionArgs } from '@remix-run/node';
import { closingDay } from '~/domain/calendar/day';
import { notFound } from '~/http/answer.server';
import { answerCalendar, calendarId } from '~/http/calendar-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { localAddress } from '~/http/whole-address';
import { translator } from '~/i18n/t';
import { publishedConsultation } from '~/queries/published-consultation.server';
import { dateInWords } from '~/ui/date-text';

export const handle: RouteHandle = { access: 'public', cached: true };

const hour = 3_600_000;

/** The last hour in which comments are in time; a telephone rings the day before. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const t = translator(context.lang);
  const published = await publishedConsultation(db.read, params.number!, clock());
  if (!published) throw notFound();
  const { facts, phase, snapshot } = published;
  const { closesAt, publishedAt, terminatedAt, number } = facts;
  const title = t('feed.deadline', { title: snapshot.docket.title });
  const ended = phase === 'terminated';
  const closes = t('feed.deadlineWords', { date: dateInWords(closingDay(closesAt), t.lang) });
  return answerCalendar(title, [
    {
      uid: calendarId(address, `/consultations/${number}/deadline`),
      start: new Date(closesAt.getTime() - hour),
      end: closesAt,
      changed: terminatedAt ?? publishedAt!,
      title,
      words: ended ? t('feed.deadlineEnded') : closes,
      address: localAddress(context)(`/consultations/${number}`),
      cancelled: ended,
      remind: 1,
    },
  ]);
}
