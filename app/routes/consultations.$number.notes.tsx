import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { publishedConsultation } from '~/queries/published-consultation.server';
import { renderMarkdown } from '~/text/markdown.server';
import { Prose } from '~/ui/prose';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.notes');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const published = await publishedConsultation(db.read, params.number!, clock());
  if (!published) throw notFound();
  const { docket, notes } = published.snapshot;
  return json({ title: docket.title, html: renderMarkdown(notes) });
}

export default function Notes() {
  const t = useT();
  const { html } = useLoaderData<typeof loader>();
  return (
    <>
      <h2>{t('consultation.tabs.notes')}</h2>
      <p className="hint">{t('consultation.notes.lead')}</p>
      <Prose html={html} />
    </>
  );
}
