/** What the database itself refused, the same on both engines. */

type Failure = { code?: unknown; cause?: unknown };

/** The engine's own code of an error, wherever the drivers wrapped it; '' for errors that are not the database's. */
export function sqlState(error: unknown): string {
  for (let at = error as Failure | undefined; at; at = at.cause as Failure | undefined) {
    if (typeof at.code === 'string') return at.code;
  }
  return '';
}

const isOneOf = (error: unknown, ...codes: string[]) => codes.includes(sqlState(error));

export const isUniqueViolation = (error: unknown) =>
  isOneOf(error, '23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY');
export const isForeignKeyViolation = (error: unknown) => isOneOf(error, '23503', 'SQLITE_CONSTRAINT_FOREIGNKEY');
export const isCheckViolation = (error: unknown) => isOneOf(error, '23514', 'SQLITE_CONSTRAINT_CHECK');

/** An update or delete of what must never change (see `append-only.ts`). */
export const isRecordViolation = (error: unknown) => isOneOf(error, 'P0001', 'SQLITE_CONSTRAINT_TRIGGER');
