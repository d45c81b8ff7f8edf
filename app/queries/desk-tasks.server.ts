import type { Read } from 'db/database';
import { type Actor, holds, type Permission, permissions } from '~/domain/permissions';
import { applicationCounts } from './calls-list.server';
import { undecidedExemptions } from './exemption-desk.server';
import { fairCompetitionQueue } from './fair-competition-desk.server';
import { meetingsAwaitingApproval } from './meeting-approval.server';
import { meetingsList } from './meetings-list.server';
import { reviewQueue } from './review-queue.server';
import { waitingProposal } from './rules-page.server';
import { viewsOfUnits } from './views-unit.server';

type Asked = { read: Read; actor: Actor; now: Date };

/** What may wait for somebody besides the dockets: who is asked for it, where it is done, and how much of it there is. */
const tasks = {
  review: {
    permission: 'review.answer',
    to: '/desk/review',
    count: async ({ read, now }) => (await reviewQueue(read, now)).waiting.length,
  },
  exemptions: {
    permission: 'exemption.decide',
    to: '/desk/exemptions',
    count: async ({ read }) => (await undecidedExemptions(read)).length,
  },
  competition: {
    permission: 'fairCompetition.conclude',
    to: '/desk/fair-competition',
    count: async ({ read }) => (await fairCompetitionQueue(read)).length,
  },
  applications: {
    permission: 'pool.manage',
    to: '/desk/pool',
    count: async ({ read }) =>
      [...(await applicationCounts(read)).values()].reduce((sum, { waiting }) => sum + waiting, 0),
  },
  meetings: {
    permission: 'meeting.record',
    to: '/desk/meetings',
    // One that is still to come is only being prepared.
    count: async ({ read, now }) =>
      (await meetingsList(read)).filter((one) => one.heldAt <= now && !one.publishedAt && !one.pending).length,
  },
  approvals: {
    permission: 'meeting.publish',
    to: '/desk/meeting-approvals',
    count: async ({ read }) => (await meetingsAwaitingApproval(read)).length,
  },
  views: {
    permission: 'view.answer',
    to: '/desk/views',
    count: async ({ read, actor, now }) =>
      (await viewsOfUnits(read, unitsOf(actor, 'view.answer'), now)).filter(({ state }) => state !== 'answered').length,
  },
  rules: {
    permission: 'profile.approve',
    to: '/desk/rules',
    count: async ({ read, actor }) => {
      const proposal = await waitingProposal(read);
      // Nobody approves their own.
      return proposal && !(actor.kind === 'account' && actor.id === proposal.proposedById) ? 1 : 0;
    },
  },
} as const satisfies Record<string, { permission: Permission; to: string; count: (asked: Asked) => Promise<number> }>;

export type DeskTask = { task: keyof typeof tasks; to: string; count: number };

/** What waits for this member of staff by their posts, in the order of the work; what nothing waits in is left out. */
export async function deskTasks(read: Read, actor: Actor, now: Date): Promise<DeskTask[]> {
  const waiting: DeskTask[] = [];
  for (const task of Object.keys(tasks) as (keyof typeof tasks)[]) {
    const { permission, to, count } = tasks[task];
    if (!holds(actor, permission)) continue;
    const found = await count({ read, actor, now });
    if (found > 0) waiting.push({ task, to, count: found });
  }
  return waiting;
}

/** The units in which somebody holds a role that may do this. */
function unitsOf(actor: Actor, permission: Permission): string[] {
  const roles: readonly string[] = permissions[permission].roles;
  return actor.kind === 'account'
    ? actor.grants.filter(({ role }) => roles.includes(role)).map(({ unitId }) => unitId)
    : [];
}
