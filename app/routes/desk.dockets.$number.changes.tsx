import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeExplanation, explainChanges } from '~/commands/versions/explain-changes.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { consultedAndSubmitted } from '~/queries/consulted-versions.server';
import { docketFacts } from '~/queries/docket-facts.server';
import { versionCheck } from '~/queries/version-check.server';
import { CompareLegend } from '~/ui/compare';
import { EmptyState } from '~/ui/empty-state';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { ChangeTable } from '~/ui/version-check/change-table';
import { ExplainForm } from '~/ui/version-check/explain-form';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('versionCheck.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  const check = await versionCheck(read, docket, await consultedAndSubmitted(read, docket.id));
  const mine = docket.terminatedAt === null && may(staffAct(context).actor, 'draft.upload', docket.unitIds);
  if (!check) return json({ number: docket.number, check: null, mayExplain: false });
  const { before, after, changes, drift } = check;
  const whole = `/desk/dockets/${docket.number}/compare?before=${before.key}&after=${after.key}`;
  return json({ number: docket.number, check: { changes, drift, whole }, mayExplain: mine });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), changeExplanation);
  if (!read.ok) return read.response;
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const outcome = await explainChanges(staffAct(context), { docketId: docket.id, ...read.value });
  return outcome.ok ? redirect(`/desk/dockets/${docket.number}/changes`, 303) : read.refuse(outcome.reasons);
}

export default function Changes() {
  const t = useT();
  const { number, check, mayExplain } = useLoaderData<typeof loader>();
  const fields = useFields(useActionData<typeof action>());
  if (!check) return <EmptyState title={t('versionCheck.notYet')}>{t('versionCheck.notYetText')}</EmptyState>;
  const { changes, drift, whole } = check;
  if (changes.length === 0) return <EmptyState title={t('versionCheck.same')} />;
  const open = changes.filter(({ causes, note }) => causes.length === 0 && note === null);
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <p className="hint">{t('versionCheck.lead')}</p>
      <p>
        {t('versionCheck.summary', { changed: drift.changed, share: drift.share })}{' '}
        <a href={whole}>{t('versionCheck.whole')}</a>
      </p>
      <CompareLegend />
      <ChangeTable changes={changes} docketNumber={number} />
      {mayExplain && open.length > 0 && <ExplainForm fields={fields} open={open} />}
    </>
  );
}
