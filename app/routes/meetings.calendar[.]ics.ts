import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerCalendar, calendarId } from '~/http/calendar-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { localAddress } from '~/http/whole-address';
import { translator } from '~/i18n/t';
import { meetingPages } from '~/queries/public-pages.server';

export const handle: RouteHandle = { access: 'public', cached: true };

const most = 200;

/** The published executive meetings, each at the moment at which it was held. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, address } = context.running;
  const t = translator(context.lang);
  const whole = localAddress(context);
  const meetings = await meetingPages(db.read, most);
  const events = meetings.map(({ address: page, title, heldAt, updated, unit, place, revision }) => {
    const uid = calendarId(address, page);
    return { uid, start: heldAt, changed: updated, revision, title, words: unit, place, address: whole(page) };
  });
  return answerCalendar(t('feed.meetings'), events);
}
