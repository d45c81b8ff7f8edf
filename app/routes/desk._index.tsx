import type { RouteHandle } from '~/http/guard.server';
import { titled } from '~/http/title';
import { useT } from '~/i18n/t';
import { PageHead } from '~/ui/shell/page-head';

export const handle: RouteHandle = { access: 'desk.enter' };

export const meta = titled('desk.title');

export default function DeskHome() {
  const t = useT();
  return <PageHead lead={t('desk.home.lead')} title={t('desk.title')} />;
}
