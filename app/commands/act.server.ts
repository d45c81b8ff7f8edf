import type { Database, Tx } from 'db/database';
import type { FileStore } from 'db/file-store';
import { recordEvent } from 'db/record';
import type { EventType } from '~/domain/events';
import { type Actor, may, type Permission } from '~/domain/permissions';
import type { Reason } from '~/domain/reason';
import { lastAttempt, lastEvent } from '~/queries/last-moments.server';

/** What every command is handed: where it writes, when it happens, who does it. */
export type Act = { db: Database; files: FileStore; now: Date; actor: Actor };

/** A command's answer: done, or refused with all reasons. Bugs and outages are thrown. */
export type Outcome<T = void> = { ok: true; value: T } | { ok: false; reasons: Reason[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = <T = never>(...reasons: Reason[]): Outcome<T> => ({ ok: false, reasons });

/** The refusal when the sheet does not allow it; nothing when it does. */
export function forbidden(act: Act, permission: Permission, unitIds: readonly string[]): Reason[] {
  return may(act.actor, permission, unitIds) ? [] : [{ code: 'forbidden' }];
}

/** The id under which the record names the actor. */
export const actorId = (actor: Actor): string => (actor.kind === 'account' ? actor.id : actor.kind);

/** The account that acts; commands of staff call it after `forbidden` said nothing. Throws for citizens: that is a bug. */
export function accountId(act: Act): string {
  if (act.actor.kind !== 'account') throw new Error('this act needs a member of staff');
  return act.actor.id;
}

/**
 * Writes what happened into the record, in the act's own transaction. Staff change nothing of a docket at a time before the gate
 * last looked at it: then the clocks of two servers disagree, and the evaluation would no longer be of the record.
 */
export async function record(
  tx: Tx,
  act: Act,
  event: { type: EventType; docketId?: string; subject: string; data?: Record<string, unknown> },
): Promise<void> {
  if (event.docketId && act.actor.kind === 'account') {
    const looked = await lastAttempt(tx, event.docketId);
    if (looked && looked > act.now) throw new Refusal([clockBehind(looked)]);
  }
  return recordEvent(tx, { ...event, at: act.now, actor: actorId(act.actor) });
}

/** Thrown inside a transaction to undo it and refuse with reasons; `refusing` turns it into the outcome. */
export class Refusal extends Error {
  constructor(readonly reasons: Reason[]) {
    super(`refused: ${reasons.map((reason) => reason.code).join(', ')}`);
  }
}

/** Runs the work in a transaction. A `Refusal` thrown in it keeps nothing and becomes the outcome. */
export async function transact<T>(act: Act, work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await act.db.transaction(work));
  } catch (error) {
    if (error instanceof Refusal) return refused(...error.reasons);
    throw error;
  }
}

/** Stops the transaction when there is any reason to. */
export function refuseIf(reasons: Reason[]): void {
  if (reasons.length > 0) throw new Refusal(reasons);
}

const clockBehind = (at: Date): Reason => ({ code: 'gate.clock_behind', facts: { at: at.toISOString() } });
const mayDiffer = 60_000;

/**
 * The act at the moment from which the gate may look at a docket: not before anything that is on its record. What came within the
 * last minute came while this act waited, or from a server whose clock is a little ahead: it takes the later moment. Otherwise a
 * clock was set back, and the act is refused.
 */
export async function afterTheRecord(tx: Tx, act: Act, docketId: string): Promise<Act> {
  const last = await lastEvent(tx, docketId);
  if (!last || last <= act.now) return act;
  if (last.getTime() - act.now.getTime() > mayDiffer) throw new Refusal([clockBehind(last)]);
  return { ...act, now: last };
}
