import type { Role } from './vocabulary';

/** Who acts: a member of staff with the roles held in each unit, a citizen, or the system's own clockwork. */
export type Actor =
  | { kind: 'account'; id: string; name: string; grants: Grant[] }
  | { kind: 'citizen' }
  | { kind: 'system' };
export type Grant = { role: Role; unitId: string };

type Rule = {
  roles: readonly Role[];
  /** `ownUnit`: the role must be held in a unit that the docket names. `county`: held anywhere. */
  scope: 'ownUnit' | 'county';
  /** Those of the roles to whom a unit of their own is no bound. */
  everywhere?: readonly Role[];
};

const drafting = { roles: ['drafter', 'unitHead'], scope: 'ownUnit' } as const;
const overseers: readonly Role[] = ['opennessOffice', 'governmentOffice', 'legalReviewer', 'auditor'];

/** The sheet: every act of staff, who may do it and where. Nothing that is not on it may be done. */
export const permissions = {
  'desk.enter': {
    roles: ['drafter', 'unitHead', ...overseers, 'marketRegulator', 'meetingSecretary', 'administrator'],
    scope: 'county',
  },
  'docket.open': drafting,
  'docket.read': {
    roles: ['drafter', 'unitHead', ...overseers, 'marketRegulator', 'meetingSecretary'],
    scope: 'county',
  },
  'docket.terminate': { roles: ['unitHead'], scope: 'ownUnit' },
  'draft.upload': drafting,
  'draft.confirm': drafting,
  'change.explain': drafting,
  'notes.write': drafting,
  'basis.write': drafting,
  'consultation.prepare': drafting,
  'consultation.publish': { roles: ['unitHead'], scope: 'ownUnit' },
  'comment.enter': { roles: ['drafter', 'unitHead', 'opennessOffice'], scope: 'ownUnit' },
  'comment.dispose': drafting,
  'comment.moderate': {
    roles: ['drafter', 'unitHead', 'opennessOffice'],
    scope: 'ownUnit',
    everywhere: ['opennessOffice'],
  },
  'publicity.decide': { roles: ['opennessOffice'], scope: 'county' },
  'feedback.publish': { roles: ['unitHead'], scope: 'ownUnit' },
  'certificate.issue': drafting,
  // The bundle with personal data masked; as it was written only for whoever reviews and audits.
  'bundle.download': { roles: ['drafter', 'unitHead', ...overseers], scope: 'county' },
  'bundle.full': { roles: ['legalReviewer', 'auditor'], scope: 'county' },
  'activity.prepare': {
    roles: ['drafter', 'unitHead', 'opennessOffice'],
    scope: 'ownUnit',
    everywhere: ['opennessOffice'],
  },
  'activity.publish': { roles: ['unitHead'], scope: 'ownUnit' },
  'catalogue.write': { roles: ['opennessOffice'], scope: 'county' },
  'exemption.request': drafting,
  'exemption.decide': { roles: ['governmentOffice', 'legalReviewer'], scope: 'county' },
  'consultation.change': { roles: ['unitHead'], scope: 'ownUnit' },
  'outage.record': { roles: ['opennessOffice', 'administrator'], scope: 'county' },
  'fairCompetition.conclude': { roles: ['marketRegulator'], scope: 'county' },
  'material.submit': drafting,
  'review.submit': { roles: ['unitHead'], scope: 'ownUnit' },
  'review.answer': { roles: ['legalReviewer'], scope: 'county' },
  'review.conclude': { roles: ['legalReviewer'], scope: 'county' },
  'point.answer': drafting,
  'figures.read': { roles: overseers, scope: 'county' },
  'meeting.record': { roles: ['meetingSecretary'], scope: 'county' },
  'pool.manage': { roles: ['governmentOffice', 'meetingSecretary'], scope: 'county' },
  'meeting.invite': { roles: ['governmentOffice', 'meetingSecretary'], scope: 'county' },
  'meeting.publish': { roles: ['governmentOffice'], scope: 'county' },
  'view.answer': drafting,
  'document.publish': { roles: ['governmentOffice'], scope: 'county' },
  'record.audit': { roles: ['auditor'], scope: 'county' },
  'profile.read': {
    roles: ['administrator', 'governmentOffice', 'legalReviewer', 'opennessOffice', 'auditor'],
    scope: 'county',
  },
  'profile.propose': { roles: ['administrator'], scope: 'county' },
  'profile.approve': { roles: ['administrator', 'governmentOffice', 'legalReviewer'], scope: 'county' },
  'calendar.write': { roles: ['administrator', 'governmentOffice'], scope: 'county' },
  'interface.manage': { roles: ['administrator'], scope: 'county' },
  'account.manage': { roles: ['administrator'], scope: 'county' },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** Whether the actor holds a role that may do this at all, wherever. Routes ask this before anything is read. */
export function holds(actor: Actor, permission: Permission): boolean {
  const roles: readonly Role[] = permissions[permission].roles;
  return actor.kind === 'account' && actor.grants.some((grant) => roles.includes(grant.role));
}

/** Whether the actor may do this to something that belongs to these units. Commands ask this. */
export function may(actor: Actor, permission: Permission, unitIds: readonly string[]): boolean {
  const rule: Rule = permissions[permission];
  if (rule.scope === 'county') return holds(actor, permission);
  return (
    actor.kind === 'account' &&
    actor.grants.some(
      ({ role, unitId }) => rule.roles.includes(role) && (unitIds.includes(unitId) || rule.everywhere?.includes(role)),
    )
  );
}
