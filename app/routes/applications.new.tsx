import { json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { followedApplication, heldApplication } from '~/http/application-cookies.server';
import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { qrDrawing } from '~/text/qr-code.server';
import { LocalLink, localPath } from '~/ui/local-link';
import { Panel } from '~/ui/panel';
import { QrCode } from '~/ui/qr-code';
import { CitizenPage } from '~/ui/shell/citizen-page';

export const handle: RouteHandle = { access: 'public' };

export const meta = titled('pool.apply.done');

/** A page with a secret code on it is kept by nobody. */
export const headers = () => ({ 'Cache-Control': 'private, no-store' });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const held = heldApplication(request, context);
  const found = held && (await followedApplication(context, held));
  const follow = localPath(context.lang, '/applications');
  if (!held || !found) throw redirect(follow, 303);
  const { call } = found;
  return json({ number: found.number, code: held.code, call, qr: await qrDrawing(context.running.address + follow) });
}

export default function NewApplication() {
  const t = useT();
  const { number, code, call, qr } = useLoaderData<typeof loader>();
  return (
    <CitizenPage>
      <Panel number={number} numberLabel={t('receipt.number')} title={t('pool.apply.done')}>
        <p className="panel-number">
          <span className="panel-label">{t('receipt.code')}</span>
          <strong>{code}</strong>
        </p>
      </Panel>
      <p>
        <b>{t('pool.apply.keep')}</b>
      </p>
      <h2>{t('receipt.next')}</h2>
      <ol>
        {(['review', 'pool', 'told'] as const).map((one) => (
          <li key={one}>{t(`pool.call.nextOf.${one}`)}</li>
        ))}
      </ol>
      <QrCode label={t('pool.follow.title')} svg={qr} />
      <p className="no-print">
        <LocalLink to="/applications">{t('pool.follow.title')}</LocalLink> ·{' '}
        <LocalLink lang="zh-CN" to={`/calls/${call.number}`}>
          {call.title}
        </LocalLink>
      </p>
    </CitizenPage>
  );
}
