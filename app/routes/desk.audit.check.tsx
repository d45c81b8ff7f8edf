import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { recordCheck } from '~/queries/record-check.server';
import { Notice } from '~/ui/notice';
import { Seal } from '~/ui/seal';
import { PageHead } from '~/ui/shell/page-head';
import { SummaryList } from '~/ui/summary-list';

export const handle: RouteHandle = { access: 'record.audit' };

export const meta = titled('audit.check.title');

export async function loader({ context }: LoaderFunctionArgs) {
  return json(await recordCheck(context.running.db.read));
}

export default function RecordCheck() {
  const t = useT();
  const { events, chained, waiting, head, chain, gate } = useLoaderData<typeof loader>();
  const sound = chain.length + gate.length === 0;
  return (
    <>
      <PageHead
        lead={t('audit.check.lead')}
        state={<Seal tone={sound ? 'done' : 'open'}>{t(sound ? 'audit.check.sound' : 'audit.check.unsound')}</Seal>}
        title={t('audit.check.title')}
      />
      <SummaryList
        rows={[
          { term: t('audit.check.events'), value: events },
          { term: t('audit.check.chained'), value: chained },
          { term: t('audit.check.waiting'), value: waiting },
          { term: t('audit.check.head'), value: head && <code className="hash">{head}</code> },
        ]}
      />
      {!sound && (
        <Notice grave heading={t('audit.check.unsound')}>
          <ul>
            {chain.map(({ position, fault }) => (
              <li key={`${position} ${fault}`}>
                {t('audit.check.at', { position })}
                {t(`audit.check.chain.${fault}`)}
              </li>
            ))}
            {gate.map(({ id, fault }) => (
              <li key={`${id} ${fault}`}>
                {t(`gate.forged.${fault}`)} <code className="hash">{id}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <h2>{t('audit.check.meaning')}</h2>
      <p>{t('audit.check.explained')}</p>
      <p>{t('audit.check.offline')}</p>
    </>
  );
}
