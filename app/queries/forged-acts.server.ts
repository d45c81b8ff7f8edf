import type { Read } from 'db/database';
import { canonicalJson, sha256 } from 'db/record';
import { profiles } from 'db/schema/dockets';
import { fairCompetitionReviews } from 'db/schema/fair-competition';
import { reconsultAnswers } from 'db/schema/version-check';
import { gt } from 'drizzle-orm';
import type { GateFault } from './gate-fault';
import { recordedEvents } from './recorded-events.server';

/**
 * Names conclusions on fair competition, answers on consulting again and versions of the rules that no event knows, or whose event
 * says something else: they were written past the commands.
 */
export async function forgedActs(read: Read): Promise<GateFault[]> {
  return [...(await forgedConclusions(read)), ...(await forgedAnswers(read)), ...(await forgedRules(read))];
}

async function forgedConclusions(read: Read): Promise<GateFault[]> {
  const rows = await read.select().from(fairCompetitionReviews);
  const ids = rows.map(({ id }) => id);
  const said = await recordedEvents(read, ['fair_competition.concluded'], ids);
  return rows
    .filter(({ id, conclusion, draftId, exceptionUntil }) => {
      const event = said.get(id);
      return event?.competition !== conclusion || event.draftId !== draftId || event.exceptionUntil !== exceptionUntil;
    })
    .map(({ id }) => ({ fault: 'fair_competition_not_recorded', id }));
}

async function forgedAnswers(read: Read): Promise<GateFault[]> {
  const rows = await read.select().from(reconsultAnswers);
  const ids = rows.map(({ submissionId }) => submissionId);
  const said = await recordedEvents(read, ['review.reconsult_answered'], ids);
  return rows
    .filter(({ submissionId, answer, reason }) => {
      const event = said.get(submissionId);
      return event?.answer !== answer || event.reasonHash !== sha256(reason);
    })
    .map(({ submissionId }) => ({ fault: 'reconsult_not_recorded', id: submissionId }));
}

// The first version comes with the installation and has no author.
async function forgedRules(read: Read): Promise<GateFault[]> {
  const rows = await read.select().from(profiles).where(gt(profiles.version, 1));
  const versions = rows.map(({ version }) => String(version));
  const said = await recordedEvents(read, ['profile.adopted'], versions);
  return rows
    .filter(({ version, content, createdBy, approvedBy }) => {
      const event = said.get(String(version));
      const same = event?.editedBy === createdBy && event.approvedBy === approvedBy;
      return !same || event?.contentHash !== sha256(canonicalJson(content));
    })
    .map(({ version }) => ({ fault: 'rules_not_recorded', id: String(version) }));
}
