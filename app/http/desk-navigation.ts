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

/** The parts of a docket on the desk, named as in their addresses, and what opens each. */
const docketTab: Record<string, { permission: Permission; label: (t: T) => string }> = {
  '': { permission: 'docket.read', label: (t) => t('docket.tabs.state') },
  drafts: { permission: 'draft.upload', label: (t) => t('docket.tabs.drafts') },
  compare: { permission: 'docket.read', label: (t) => t('version.title') },
  notes: { permission: 'notes.write', label: (t) => t('docket.tabs.notes') },
  basis: { permission: 'basis.write', label: (t) => t('docket.tabs.basis') },
  notice: { permission: 'consultation.prepare', label: (t) => t('docket.tabs.notice') },
  comments: { permission: 'docket.read', label: (t) => t('docket.tabs.comments') },
  activities: { permission: 'docket.read', label: (t) => t('activity.desk.tab') },
  feedback: { permission: 'docket.read', label: (t) => t('docket.tabs.feedback') },
  changes: { permission: 'docket.read', label: (t) => t('docket.tabs.changes') },
  'fair-competition': { permission: 'docket.read', label: (t) => t('docket.tabs.competition') },
  materials: { permission: 'docket.read', label: (t) => t('docket.tabs.materials') },
  submission: { permission: 'docket.read', label: (t) => t('docket.tabs.submission') },
  'follow-up': { permission: 'docket.read', label: (t) => t('docket.tabs.followUp') },
  package: { permission: 'docket.read', label: (t) => t('docket.tabs.package') },
  exemptions: { permission: 'docket.read', label: (t) => t('docket.tabs.exemptions') },
  certificate: { permission: 'docket.read', label: (t) => t('certificate.desk.tab') },
  document: { permission: 'document.publish', label: (t) => t('docket.tabs.document') },
};

/** The tabs of one docket: only those that the actor has something to do or to read on. */
export function docketTabs(t: T, actor: Actor, number: string) {
  return Object.entries(docketTab)
    .filter(([tab]) => entersTab(actor, tab))
    .map(([tab, { label }]) => ({ to: `/desk/dockets/${number}${tab && `/${tab}`}`, label: label(t) }));
}

/** Whether the actor may open a docket's tab, named as in its address (`''` is the first). */
export function entersTab(actor: Actor, tab: string): boolean {
  const permission = docketTab[tab]?.permission;
  return permission !== undefined && holds(actor, permission);
}
