import { type ActionFunctionArgs, json, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type Params, useActionData, useLoaderData } from '@remix-run/react';
import { causesOfChange, explainChange } from '~/commands/drafts/explain-change.server';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { type ChangeKey, changeDesk } from '~/queries/change-desk.server';
import comparisonCss from '~/styles/comparison.css';
import { ExplainForm } from '~/ui/version/explain-form';
import { ShownChange } from '~/ui/version/shown-change';
import { useVersionName } from '~/ui/version/version-name';

export const handle: RouteHandle = { access: 'change.explain' };

export const meta = titled('version.explain.title');

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: comparisonCss }];

const keyOf = ({ number, before, after, change }: Params): ChangeKey => ({
  number: number!,
  before: before!,
  after: after!,
  index: Number(change),
});

const comparisonAt = ({ number, before, after, index }: ChangeKey) =>
  `/desk/dockets/${number}/compare?before=${before}&after=${after}#change-${index}`;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const key = keyOf(params);
  const desk = await changeDesk(context.running.db.read, key);
  if (!desk) throw notFound();
  return json({ ...desk, back: comparisonAt(key) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), causesOfChange);
  if (!read.ok) return read.response;
  const key = keyOf(params);
  const outcome = await explainChange(staffAct(context), { ...key, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(comparisonAt(key), 303);
}

export default function ExplainChange() {
  const t = useT();
  const nameOf = useVersionName();
  const { before, after, change, back, ...offered } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <a href={back}>{t('version.explain.back')}</a>
      </p>
      <h2>{t('version.explain.title')}</h2>
      <ShownChange
        change={{ ...change, causes: [] }}
        names={{ before: nameOf(before), after: nameOf(after) }}
        view="sides"
      />
      <ExplainForm offered={offered} refused={useActionData<typeof action>()} />
    </>
  );
}
