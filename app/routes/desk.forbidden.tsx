import { json } from '@remix-run/node';
import type { RouteHandle } from '~/http/guard.server';
import { useT } from '~/i18n/t';

export const handle: RouteHandle = { access: 'desk.enter' };

export const loader = () => json(null, 403);

export default function Forbidden() {
  const t = useT();
  return (
    <>
      <h1>{t('desk.forbidden.title')}</h1>
      <p>{t('desk.forbidden.text')}</p>
    </>
  );
}
