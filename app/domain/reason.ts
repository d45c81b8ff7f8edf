/** A legal or local source that may be printed beside a number or a refusal. */
export type Source = { document: string; article?: string };

/**
 * One reason for which a rule says no (or warns). `code` is the key of its sentence under `refusal` in the catalogues,
 * `facts` fill the sentence, `field` links it to the form field where it can be mended.
 */
export type Reason = { code: string; facts?: Record<string, string | number>; source?: Source; field?: string };
