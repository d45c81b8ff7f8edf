import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { issueCertificate } from '~/commands/certificates/issue.server';
import { variants } from '~/domain/bundle/manifest';
import { may } from '~/domain/permissions';
import { answerRefused, notFound, type Refused } from '~/http/answer.server';
import type { RouteHandle } from '~/http/guard.server';
import { staffAct } from '~/http/load-context.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { certificateDesk } from '~/queries/certificate-desk.server';
import { DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { EmptyState } from '~/ui/empty-state';
import { reasonSentence } from '~/ui/form/fields';
import { Button, FormButtons } from '~/ui/form/form-buttons';
import { RefusalList } from '~/ui/form/refusal-list';

export const handle: RouteHandle = { access: 'docket.read' };

export const meta = titled('certificate.desk.tab');

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, clock } = context.running;
  const desk = await certificateDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  const { docket, certificates, missing, isCurrent } = desk;
  const mayIssue = !isCurrent && may(staffAct(context).actor, 'certificate.issue', docket.unitIds);
  const { actor } = staffAct(context);
  const mayTake = {
    masked: may(actor, 'bundle.download', docket.unitIds),
    full: may(actor, 'bundle.full', docket.unitIds),
  };
  return json({ number: docket.number, certificates, missing, mayIssue, mayTake });
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { db, clock, signer, address } = context.running;
  const desk = await certificateDesk(db.read, params.number!, clock());
  if (!desk) throw notFound();
  const issuer = { signer: await signer(), address };
  const outcome = await issueCertificate(staffAct(context), { docketId: desk.docket.id, issuer });
  if (!outcome.ok) return answerRefused(outcome.reasons);
  return redirect(`/desk/dockets/${params.number}/certificate`, 303);
}

export default function DeskCertificate() {
  const t = useT();
  const { number, certificates, missing, mayIssue, mayTake } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>()?.reasons ?? [];
  const lacking = refused.length > 0 ? refused : missing;
  return (
    <>
      <h2>{t('certificate.desk.title')}</h2>
      <p className="hint">{t('certificate.desk.lead')}</p>
      {certificates.length === 0 && <EmptyState title={t('certificate.desk.none')} />}
      {certificates.length > 0 && (
        <DataTable
          caption={t('certificate.desk.title')}
          columns={[
            {
              key: 'number',
              heading: t('certificate.number'),
              names: true,
              cell: ({ number }) => <a href={`/certificates/${number}`}>{number}</a>,
            },
            { key: 'at', heading: t('certificate.issuedAt'), cell: ({ issuedAt }) => <DateText value={issuedAt} /> },
          ]}
          dense
          hideCaption
          rowKey={({ number }) => number}
          rows={certificates}
        />
      )}
      {lacking.length > 0 && (
        <RefusalList
          heading={t('certificate.desk.missing')}
          reasons={lacking.map((reason) => ({ code: reason.code, sentence: reasonSentence(t, reason) }))}
        />
      )}
      {mayIssue && missing.length === 0 && (
        <form method="post">
          <FormButtons>
            <Button>{t('certificate.desk.issue')}</Button>
          </FormButtons>
        </form>
      )}
      {mayTake.masked && (
        <>
          <h2>{t('certificate.desk.bundle')}</h2>
          <p className="hint">{t('certificate.desk.bundleLead')}</p>
          {variants
            .filter((variant) => mayTake[variant])
            .map((variant) => (
              <form action={`/desk/dockets/${number}/bundle/${variant}`} key={variant} method="post">
                <FormButtons>
                  <Button weight="plain">{t(`certificate.desk.${variant}`)}</Button>
                </FormButtons>
              </form>
            ))}
        </>
      )}
    </>
  );
}
