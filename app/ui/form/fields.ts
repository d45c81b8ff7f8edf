import type { Reason } from '~/domain/reason';
import { type Key, type T, useT } from '~/i18n/t';
import { saidSentence } from '../gate/said';
import type { FormError } from './error-summary';

/** What a refused or wrong form is shown again with; see `app/http/form.server.ts`. */
export type FormState = { typed: Record<string, unknown>; errors: Record<string, string[]>; reasons: Reason[] };

/** The sentence of a field's error code. */
export const errorSentence = (t: T, code: string): string => {
  const key = `form.${code}`;
  return t.has(key) ? t(key) : code;
};

/** The sentence of a rule's reason. What the gate misses is said as on its checklist. */
export const reasonSentence = (t: T, { code, facts }: Reason): string => {
  if (code.startsWith('gate.'))
    return saidSentence(t, { code: code.slice('gate.'.length), ...(facts ? { facts } : {}) }, 'refusal.gate');
  const key = `refusal.${code}`;
  return t.has(key) ? t(key as Key, facts) : code;
};

/**
 * Binds a form's fields to what was typed before (or to `defaults`), and gathers the lines of its error summary: the wrong
 * fields first, then every reason of the rules.
 */
export function useFields(state: FormState | undefined, defaults: Record<string, string | string[] | undefined> = {}) {
  const t = useT();
  const typedOr = (name: string) => (state ? state.typed[name] : defaults[name]);
  const errorOf = (name: string) => {
    const code = state?.errors[name]?.[0];
    if (code) return errorSentence(t, code);
    const reason = state?.reasons.find(({ field }) => field === name);
    return reason && reasonSentence(t, reason);
  };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const wrong = Object.keys(state?.errors ?? {}).map(
    (name): FormError => ({ id: name || 'form', text: errorOf(name) ?? '' }),
  );
  const reasons = (state?.reasons ?? []).map(
    (reason): FormError => ({ id: reason.field ?? 'form', text: reasonSentence(t, reason) }),
  );
  return {
    field: (name: string) => ({ name, id: name, value: text(typedOr(name)), error: errorOf(name) }),
    choices: (name: string) => {
      const typed = typedOr(name);
      return {
        name,
        id: name,
        values: [typed ?? []].flat().filter((one) => typeof one === 'string'),
        error: errorOf(name),
      };
    },
    summary: [...wrong, ...reasons],
  };
}
