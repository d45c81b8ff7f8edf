import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addMatter, catalogueYear, newMatter, removeMatter } from '~/commands/catalogue/matters.server';
import { catalogueChange, publishCatalogue } from '~/commands/catalogue/publish.server';
import { dayOf } from '~/domain/calendar/day';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { catalogueDesk, cataloguePage } from '~/queries/catalogue.server';
import { unitsList } from '~/queries/units-list.server';
import { CatalogueEditor } from '~/ui/catalogue/catalogue-editor';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'catalogue.write' };

export const meta = titled('catalogue.desk.title');

const yearIn = (request: Request, now: Date): number => {
  const asked = catalogueYear.safeParse(new URL(request.url).searchParams.get('year') || undefined);
  return asked.success ? asked.data : Number(dayOf(now).slice(0, 4));
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const year = yearIn(request, clock());
  const standing = await cataloguePage(db.read, year, undefined, clock());
  return json({
    year,
    matters: await catalogueDesk(db.read, year),
    standing: standing ? { version: standing.version, publishedAt: standing.publishedAt } : null,
    units: await unitsList(db.read),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const act = staffAct(context);
  const year = yearIn(request, act.now);
  const back = () => redirect(`/desk/catalogue?year=${year}`, 303);
  const form = await request.formData();
  const removed = form.get('remove');
  if (typeof removed === 'string') {
    await removeMatter(act, { id: removed });
    return back();
  }
  if (form.has('publish')) {
    const read = readForm(form, catalogueChange);
    if (!read.ok) return read.response;
    const outcome = await publishCatalogue(act, { year, ...read.value });
    return outcome.ok ? back() : read.refuse(outcome.reasons);
  }
  const read = readForm(form, newMatter);
  if (!read.ok) return read.response;
  const outcome = await addMatter(act, { year, ...read.value });
  return outcome.ok ? back() : read.refuse(outcome.reasons);
}

export default function DeskCatalogue() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead lead={t('catalogue.desk.lead')} title={t('catalogue.titleOf', { year: page.year })} />
      <CatalogueEditor {...page} state={useActionData<typeof action>()} />
    </>
  );
}
