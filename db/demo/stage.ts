import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Act, Outcome } from '../../app/commands/act.server';
import { addNaturalDays, type Day, startOfDay } from '../../app/domain/calendar/day';
import type { Actor } from '../../app/domain/permissions';
import type { Database } from '../database';
import type { FileStore } from '../file-store';
import type { DemoCounty } from './story';

/** Where the demo county is played: its database, the day it is made on, and who is who. */
export type Stage = {
  db: Database;
  files: FileStore;
  /** Where the public reaches this installation: certificates say so. */
  address: string;
  /** The real moment of loading: nothing on the stage happens later. */
  now: Date;
  today: Day;
  county: DemoCounty;
  unitIds: Map<string, string>;
  actors: Map<string, Actor & { kind: 'account' }>;
};

/** A moment: civil days from today and Beijing time 'HH:MM'. Never later than now. */
export function moment({ today, now }: Pick<Stage, 'today' | 'now'>, inDays: number, time = '09:30'): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = startOfDay(addNaturalDays(today, inDays)).getTime() + (hours * 60 + minutes) * 60_000;
  return new Date(Math.min(at, now.getTime()));
}

/** An act of somebody on the stage at a moment. */
export function actOf({ db, files, actors }: Stage, who: string, now: Date): Act {
  const actor = actors.get(who);
  if (!actor) throw new Error(`nobody called ${who} is on the stage`);
  return { db, files, now, actor };
}

export const citizenOf = ({ db, files }: Stage, now: Date): Act => ({ db, files, now, actor: { kind: 'citizen' } });

/** The value of an act that has to succeed. A refusal means that the demo's texts break a rule: that is a bug. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo was refused: ${JSON.stringify(outcome.reasons)}`);
}

export const unitOf = ({ unitIds }: Stage, key: string): string => {
  const id = unitIds.get(key);
  if (!id) throw new Error(`there is no unit ${key}`);
  return id;
};

/** A text of the demo county. */
export const demoText = (file: string): string => readFileSync(resolve('db/demo/texts', file), 'utf8');
