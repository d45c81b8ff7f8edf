import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideRules, newRulesDecision } from '~/commands/rules/decide.server';
import { holds } from '~/domain/permissions';
import { readForm } from '~/http/form.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import {
  decidedProposals,
  type LimitChange,
  rulesPage,
  type ShownLimit,
  waitingProposal,
} from '~/queries/rules-page.server';
import { ErrorSummary } from '~/ui/form/error-summary';
import { useFields } from '~/ui/form/fields';
import { DecidedProposals } from '~/ui/rules/decided-proposals';
import { RulesTable } from '~/ui/rules/rules-table';
import { WaitingProposal } from '~/ui/rules/waiting-proposal';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'profile.read' };

export const meta = titled('rules.desk.title');

export async function loader({ context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const { actor } = staffAct(context);
  const waiting = await waitingProposal(db.read);
  const isMine = actor.kind === 'account' && waiting?.proposedById === actor.id;
  return json({
    ...(await rulesPage(db.read, clock())),
    waiting,
    decided: await decidedProposals(db.read),
    mayPropose: holds(actor, 'profile.propose'),
    mayDecide: waiting !== null && (isMine || holds(actor, 'profile.approve')),
    isMine,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const read = readForm(form, newRulesDecision);
  if (!read.ok) return read.response;
  const outcome = await decideRules(staffAct(context), { proposalId: String(form.get('proposal')), ...read.value });
  return outcome.ok ? redirect('/desk/rules', 303) : read.refuse(outcome.reasons);
}

export default function DeskRules() {
  const t = useT();
  const { version, limits, waiting, decided, mayPropose, mayDecide, isMine } = useLoaderData<typeof loader>();
  const fields = useFields(useActionData<typeof action>());
  return (
    <>
      <PageHead lead={t('rules.desk.lead')} title={t('rules.desk.title')} />
      <ErrorSummary errors={fields.summary} />
      {waiting && (
        <WaitingProposal
          fields={fields}
          isMine={isMine}
          mayDecide={mayDecide}
          waiting={{ ...waiting, changes: waiting.changes as LimitChange[] }}
        />
      )}
      {mayPropose && !waiting && (
        <p>
          <a className="button" href="/desk/rules/edit">
            {t('rules.desk.edit')}
          </a>
        </p>
      )}
      <h2>{t('rules.inForce', { version })}</h2>
      <RulesTable caption={t('rules.title')} limits={limits as ShownLimit[]} />
      <DecidedProposals decided={decided} />
    </>
  );
}
