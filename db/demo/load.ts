import { installationSigner } from '../../app/commands/certificates/signing-key.server';
import { publishDocument } from '../../app/commands/documents/publish.server';
import { addNaturalDays, addYears, dayOf } from '../../app/domain/calendar/day';
import type { Database } from '../database';
import type { FileStore } from '../file-store';
import { demoCounty } from './demo';
import { loadCauses } from './load-causes';
import { loadDocket } from './load-docket';
import { type LoadedDocket, loadDraft } from './load-draft';
import { loadInvitations } from './load-invitations';
import { loadMeeting, loadRepresentatives } from './load-meeting';
import { loadParticipation } from './load-participation';
import { loadPeople } from './load-people';
import { loadPool } from './load-pool';
import { loadRules } from './load-rules';
import { actOf, moment, must, type Stage } from './stage';
import type { DemoDocket } from './story';

/** The key that signs certificates is older than every story, in days. */
const beforeEverything = -1000;

/**
 * Plays the demo county into an empty, migrated database: every row comes from the same commands that pages call, with times
 * relative to `now`. All accounts get `password`.
 */
export async function loadDemo(
  db: Database,
  files: FileStore,
  now: Date,
  password: string,
  address: string,
): Promise<void> {
  const stage: Stage = {
    db,
    files,
    address,
    now,
    today: dayOf(now),
    county: demoCounty,
    unitIds: new Map(),
    actors: new Map(),
  };
  await loadPeople(stage, password);
  await installationSigner(db, '', moment(stage, beforeEverything));
  const loaded = new Map<string, LoadedDocket>();
  for (const docket of demoCounty.dockets) loaded.set(docket.key, await loadDocket(stage, docket));
  const people = await loadRepresentatives(stage);
  const docketIds = new Map([...loaded].map(([key, { docketId }]) => [key, docketId]));
  await loadParticipation(stage);
  for (const meeting of demoCounty.meetings) await loadMeeting(stage, meeting, docketIds, people);
  await loadInvitations(stage, demoCounty.meetings.at(-1)!.name, await loadPool(stage));
  for (const docket of demoCounty.dockets) await loadDocument(stage, docket, loaded.get(docket.key)!);
  await loadRules(stage);
}

/** The final text, for the docket whose story ends with one. */
async function loadDocument(stage: Stage, docket: DemoDocket, loaded: LoadedDocket): Promise<void> {
  const { document } = docket;
  if (!document) return;
  await loadDraft(stage, docket, loaded, 'final');
  await loadCauses(stage, docket, loaded);
  const effectiveOn = addNaturalDays(stage.today, document.effectiveInDays);
  const signedOn = addNaturalDays(stage.today, document.signedInDays);
  must(
    await publishDocument(actOf(stage, 'zhengfuban', moment(stage, document.publishedInDays)), {
      docketId: loaded.docketId,
      draftId: loaded.drafts.get('final')!,
      documentNumber: `${document.numberPrefix}〔${signedOn.slice(0, 4)}〕${document.sequence}号`,
      headNote: document.headNote,
      signedOn,
      effectiveOn,
      expiresOn: addYears(effectiveOn, document.validYears),
    }),
  );
}
