/** What was typed, under the names of the form's controls: `passages[0].words` and so on. */
export function flatRows(typed: Record<string, unknown>): Record<string, string | undefined> {
  const rows = Array.isArray(typed.passages) ? (typed.passages as Record<string, string>[]) : [];
  const named = rows.flatMap((row, at) =>
    Object.entries(row ?? {}).map(([part, value]) => [`passages[${at}].${part}`, value] as const),
  );
  return { ...(typed as Record<string, string>), ...Object.fromEntries(named) };
}
