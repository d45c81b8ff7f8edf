import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/http/answer.server';
import { answerCalendar, calendarId } from '~/http/calendar-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { localAddress } from '~/http/whole-address';
import { translator } from '~/i18n/t';
import { callPage } from '~/queries/calls-list.server';
import { dateInWords } from '~/ui/date-text';

export const handle: RouteHandle = { access: 'public', cached: true };

const hour = 3_600_000;

/** The last hour in which one may apply; a telephone rings the day before. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock, address } = context.running;
  const t = translator(context.lang);
  const call = await callPage(db.read, params.number!, clock());
  if (!call) throw notFound();
  const { number, closesAt, closesOn, publishedAt } = call;
  const title = t('pool.call.deadline', { title: call.title });
  return answerCalendar(title, [
    {
      uid: calendarId(address, `/calls/${number}/deadline`),
      start: new Date(closesAt.getTime() - hour),
      end: closesAt,
      changed: publishedAt,
      title,
      words: t('feed.deadlineWords', { date: dateInWords(closesOn, t.lang) }),
      address: localAddress(context)(`/calls/${number}`),
      remind: 1,
    },
  ]);
}
