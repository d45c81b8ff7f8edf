import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationProcess } from '~/queries/consultation-process.server';
import { ProcessTimeline } from '~/ui/consultation/process-timeline';
import { LocalLink } from '~/ui/local-link';
import { usePage } from '~/ui/page-context';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.process');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const page = await consultationProcess(db.read, params.number!, clock());
  if (!page) throw notFound();
  return json(page);
}

export default function Process() {
  const t = useT();
  const { sendsMail } = usePage();
  const { number } = useParams();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <h2>{t('consultation.tabs.process')}</h2>
      <p className="hint">{t('consultation.process.lead')}</p>
      <ProcessTimeline {...page} />
      {sendsMail && (
        <p className="no-print">
          <LocalLink to={`/subscriptions?consultation=${number}`}>{t('subscription.docketByMail')}</LocalLink>
        </p>
      )}
      <p className="no-print">
        <LocalLink to={`/consultations/${number}/feed.atom`}>{t('feed.follow')}</LocalLink>
      </p>
    </>
  );
}
