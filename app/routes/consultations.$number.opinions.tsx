import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/answer.server';
import { consultationTitled } from '~/http/consultation-title';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';
import { consultationOpinions } from '~/queries/consultation-opinions.server';
import { OpinionsPage } from '~/ui/consultation/opinions-page';

export const handle: RouteHandle = { access: 'public', cached: true };

export const meta = consultationTitled('consultation.tabs.opinions');

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const query = new URL(request.url).searchParams;
  const asked = (name: string) => query.get(name)?.slice(0, 64) || undefined;
  const part = { article: asked('article'), after: asked('after'), before: asked('before') };
  const page = await consultationOpinions(db.read, params.number!, part, clock());
  if (!page) throw notFound();
  return json(page);
}

export default function Opinions() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <h2>{t('consultation.tabs.opinions')}</h2>
      <OpinionsPage page={page} />
    </>
  );
}
