import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideExemption, exemptionDecision } from '~/commands/exemptions/decide.server';
import { may } from '~/domain/permissions';
import { notFound } from '~/http/answer.server';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { docketFacts } from '~/queries/docket-facts.server';
import { exemptionsOf } from '~/queries/exemption-desk.server';
import { DateText } from '~/ui/date-text';
import { DecisionForm } from '~/ui/exemption/decision-form';
import { ExemptionSeal } from '~/ui/exemption/exemption-seal';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('exemption.title');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { read } = context.running.db;
  const docket = await docketFacts(read, { number: params.number! });
  const exemption = docket && (await exemptionsOf(read, docket.id)).find(({ id }) => id === params.exemption);
  if (!docket || !exemption) throw notFound();
  const { actor } = staffAct(context);
  // The command looks closer: at everything this person did for the docket.
  const mayDecide =
    exemption.decision === null &&
    docket.terminatedAt === null &&
    may(actor, 'exemption.decide', []) &&
    !may(actor, 'exemption.request', docket.unitIds);
  return json({ number: docket.number, exemption, mayDecide });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const read = readForm(await request.formData(), exemptionDecision);
  if (!read.ok) return read.response;
  const outcome = await decideExemption(staffAct(context), { exemptionId: params.exemption!, ...read.value });
  if (!outcome.ok) return read.refuse(outcome.reasons);
  return redirect(`/desk/dockets/${params.number}/exemptions/${params.exemption}`, 303);
}

export default function Exemption() {
  const t = useT();
  const { number, exemption, mayDecide } = useLoaderData<typeof loader>();
  const fields = useFields(useActionData<typeof action>());
  const { id, ground, decision, hasDocument, decidedAt } = exemption;
  return (
    <>
      <ErrorSummary errors={fields.summary} />
      <h2>
        {t(`words.ground.${ground}`)} <ExemptionSeal decision={decision} />
      </h2>
      <SummaryList
        rows={[
          { term: t('exemption.facts'), value: exemption.facts },
          {
            term: t('exemption.document'),
            value: hasDocument && (
              <a href={`/desk/dockets/${number}/exemptions/${id}/document`}>{t('exemption.openDocument')}</a>
            ),
          },
          { term: t('exemption.requestedBy'), value: exemption.requestedBy },
          { term: t('exemption.requestedAt'), value: <DateText value={exemption.requestedAt} /> },
          { term: t('exemption.decidedBy'), value: exemption.decidedBy },
          { term: t('exemption.post'), value: exemption.decidedPost },
          { term: t('exemption.decidedAt'), value: decidedAt && <DateText value={decidedAt} /> },
          { term: t('exemption.reason'), value: exemption.decisionReason },
          { term: t('exemption.publicLine'), value: exemption.publicLine },
        ]}
      />
      {mayDecide && <DecisionForm fields={fields} />}
    </>
  );
}
