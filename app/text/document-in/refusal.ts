/** Why an uploaded document could not be read. Each code has its sentence in the catalogues. */
export type RefusalReason =
  | 'too_large'
  | 'not_a_document'
  | 'old_word'
  | 'pdf'
  | 'encrypted'
  | 'macros'
  | 'corrupt'
  | 'zip_bomb'
  | 'too_deep'
  | 'entities'
  | 'empty_text'
  | 'undecodable';

/**
 * Stops the reading of a document from any depth of its XML. It never leaves this folder or `file-type.server.ts`:
 * both turn it into a value.
 */
export class Refused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
    this.name = 'Refused';
  }
}

/** Runs `work`; a refusal becomes a value, anything else is a bug and stays thrown. */
export async function orRefusal<T>(work: () => Promise<T>): Promise<T | { ok: false; reason: RefusalReason }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
}
