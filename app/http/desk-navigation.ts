import { type Actor, holds, type Permission } from '~/domain/permissions';
import type { T } from '~/i18n/t';

/** The desk's columns: only those that the actor may enter. */
export function deskNav(t: T, actor: Actor) {
  const entries: { permission: Permission; to: string; label: string }[] = [
    { permission: 'docket.read', to: '/desk/dockets', label: t('desk.nav.dockets') },
    { permission: 'docket.open', to: '/desk/dockets/new', label: t('desk.nav.openDocket') },
    { permission: 'review.answer', to: '/desk/review', label: t('desk.nav.review') },
    { permission: 'exemption.decide', to: '/desk/exemptions', label: t('exemption.queue') },
    { permission: 'publicity.decide', to: '/desk/publicity', label: t('opinion.county.title') },
    { permission: 'fairCompetition.conclude', to: '/desk/fair-competition', label: t('competition.queue') },
    { permission: 'figures.read', to: '/desk/figures', label: t('figures.title') },
    { permission: 'record.audit', to: '/desk/audit', label: t('audit.title') },
    { permission: 'account.manage', to: '/desk/accounts', label: t('account.list.title') },
    { permission: 'profile.read', to: '/desk/rules', label: t('rules.desk.title') },
    { permission: 'calendar.write', to: '/desk/calendar', label: t('rules.calendar.desk') },
    { permission: 'outage.record', to: '/desk/outages', label: t('outage.title') },
    { permission: 'interface.manage', to: '/desk/clients', label: t('api.clients.title') },
    { permission: 'interface.manage', to: '/desk/webhooks', label: t('api.hooks.title') },
    { permission: 'meeting.record', to: '/desk/meetings', label: t('desk.nav.meetings') },
    { permission: 'meeting.publish', to: '/desk/meeting-approvals', label: t('desk.nav.approvals') },
    { permission: 'view.answer', to: '/desk/views', label: t('desk.nav.views') },
    { permission: 'catalogue.write', to: '/desk/catalogue', label: t('catalogue.desk.title') },
    { permission: 'pool.manage', to: '/desk/pool', label: t('pool.desk.title') },
  ];
  const items = entries.filter(({ permission }) => holds(actor, permission)).map(({ to, label }) => ({ to, label }));
  return [{ heading: t('desk.nav.work'), items }];
}

/** The tabs of one docket: only those that the actor has something to do or to read on. */
export function docketTabs(t: T, actor: Actor, number: string) {
  const at = `/desk/dockets/${number}`;
  const tabs: { permission: Permission; to: string; label: string }[] = [
    { permission: 'docket.read', to: at, label: t('docket.tabs.state') },
    { permission: 'draft.upload', to: `${at}/drafts`, label: t('docket.tabs.drafts') },
    { permission: 'docket.read', to: `${at}/compare`, label: t('version.title') },
    { permission: 'notes.write', to: `${at}/notes`, label: t('docket.tabs.notes') },
    { permission: 'basis.write', to: `${at}/basis`, label: t('docket.tabs.basis') },
    { permission: 'consultation.prepare', to: `${at}/notice`, label: t('docket.tabs.notice') },
    { permission: 'docket.read', to: `${at}/comments`, label: t('docket.tabs.comments') },
    { permission: 'docket.read', to: `${at}/activities`, label: t('activity.desk.tab') },
    { permission: 'docket.read', to: `${at}/feedback`, label: t('docket.tabs.feedback') },
    { permission: 'docket.read', to: `${at}/changes`, label: t('docket.tabs.changes') },
    { permission: 'docket.read', to: `${at}/fair-competition`, label: t('docket.tabs.competition') },
    { permission: 'docket.read', to: `${at}/materials`, label: t('docket.tabs.materials') },
    { permission: 'docket.read', to: `${at}/submission`, label: t('docket.tabs.submission') },
    { permission: 'docket.read', to: `${at}/follow-up`, label: t('docket.tabs.followUp') },
    { permission: 'docket.read', to: `${at}/package`, label: t('docket.tabs.package') },
    { permission: 'docket.read', to: `${at}/exemptions`, label: t('docket.tabs.exemptions') },
    { permission: 'docket.read', to: `${at}/certificate`, label: t('certificate.desk.tab') },
    { permission: 'document.publish', to: `${at}/document`, label: t('docket.tabs.document') },
  ];
  return tabs.filter(({ permission }) => holds(actor, permission)).map(({ to, label }) => ({ to, label }));
}
