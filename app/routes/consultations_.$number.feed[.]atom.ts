import type { LoaderFunctionArgs } from '@remix-run/node';
import { readPublicNumber } from '~/domain/public-number';
import { notFound } from '~/http/answer.server';
import { answerFeed } from '~/http/feed-answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { translator } from '~/i18n/t';
import { consultationProcess } from '~/queries/consultation-process.server';
import { eventSentence } from '~/ui/record-timeline';

export const handle: RouteHandle = { access: 'public', cached: true };

/** The steps of one docket, the latest first, as its timeline has them. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const t = translator(context.lang);
  const number = readPublicNumber(params.number!) ?? '';
  const process = await consultationProcess(db.read, number, clock());
  if (!process) throw notFound();
  const { title, steps } = process;
  const at = `/consultations/${number}`;
  const page = `${at}/process`;
  const entries = steps.reverse().map(({ at: moment, type, facts }) => {
    const sentence = eventSentence(t, { type, facts });
    const id = `${page}#${type}-${moment.toISOString()}`;
    return { page, id, title: sentence, words: title, published: moment, updated: moment };
  });
  return answerFeed(context, { title: t('feed.consultationOf', { title }), page, self: `${at}/feed.atom` }, entries);
}
