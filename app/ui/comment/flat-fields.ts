/** What was typed, under the names of the form's controls: `opinions[0].body` and so on. */
export function flatFields(typed: Record<string, unknown>): Record<string, unknown> {
  const opinions = Array.isArray(typed.opinions) ? (typed.opinions as Record<string, unknown>[]) : [];
  const named = opinions.flatMap((opinion, at) =>
    Object.entries(opinion ?? {}).map(([part, value]) => [`opinions[${at}].${part}`, value] as const),
  );
  return { ...typed, ...Object.fromEntries(named) };
}
