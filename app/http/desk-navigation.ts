import { type Actor, holds, type Permission } from '~/domain/permissions';
import type { T } from '~/i18n/t';

/** The desk's columns: only those that the actor may enter. */
export function deskNav(t: T, actor: Actor) {
  const entries: { permission: Permission; to: string; label: string }[] = [
    { permission: 'docket.read', to: '/desk/dockets', label: t('desk.nav.dockets') },
    { permission: 'docket.open', to: '/desk/dockets/new', label: t('desk.nav.openDocket') },
    { permission: 'review.answer', to: '/desk/review', label: t('desk.nav.review') },
    { permission: 'meeting.record', to: '/desk/meetings', label: t('desk.nav.meetings') },
  ];
  const items = entries.filter(({ permission }) => holds(actor, permission)).map(({ to, label }) => ({ to, label }));
  return [{ heading: t('desk.nav.work'), items }];
}
