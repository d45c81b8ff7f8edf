import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { concludeFairCompetition, newFairCompetitionConclusion } from '~/commands/fair-competition/conclude.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm, readUpload } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { uploadedSource } from '~/http/uploaded-source.server';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { fairCompetitionDesk } from '~/queries/fair-competition-desk.server';
import { EmptyState } from '~/ui/empty-state';
import { ConclusionForm } from '~/ui/fair-competition/conclusion-form';
import { GivenConclusion } from '~/ui/fair-competition/given-conclusion';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('competition.title');

const largestMegabytes = 20;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  if (!docket) throw notFound();
  const desk = await fairCompetitionDesk(read, docket);
  const mine = may(staffAct(context).actor, 'fairCompetition.conclude', docket.unitIds);
  return json({ ...desk, mayConclude: mine && desk.asked && desk.hasDraft && !desk.terminated });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { form, tooLarge } = await readUpload(request, largestMegabytes);
  const read = readForm(form, newFairCompetitionConclusion);
  if (!read.ok) return read.response;
  if (tooLarge) return read.refuse([{ code: 'document.too_large', field: 'document' }]);
  const docket = await docketFacts(context.running.db.read, { number: params.number! });
  if (!docket) throw notFound();
  const document = (await uploadedSource(form.get('document'), ''))?.bytes;
  const act = staffAct(context);
  const outcome = await concludeFairCompetition(act, { docketId: docket.id, document, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${docket.number}/fair-competition`, 303);
}

export default function FairCompetition() {
  const t = useT();
  const { number, asked, hasDraft, conclusions, mayConclude } = useLoaderData<typeof loader>();
  const fields = useFields(useActionData<typeof action>());
  if (!asked) return <EmptyState title={t('competition.notAsked')}>{t('competition.notAskedText')}</EmptyState>;
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <p className="hint">{t('competition.lead')}</p>
      {conclusions.length === 0 && (
        <EmptyState title={t('competition.none')}>{!hasDraft && t('competition.noDraft')}</EmptyState>
      )}
      {conclusions.map((conclusion) => (
        <GivenConclusion conclusion={conclusion} docketNumber={number} key={conclusion.id} />
      ))}
      {mayConclude && <ConclusionForm fields={fields} />}
    </>
  );
}
