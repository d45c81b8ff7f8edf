const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

// Deeper than anything that we sign: what goes on further is not looked into.
const deepest = 30;

/** Where two JSON values differ, as paths such as `rounds.0.feedback.opinions`; an empty list when they say the same. */
export function differences(a: unknown, b: unknown, path: string[] = []): string[] {
  if (!isTree(a) || !isTree(b) || path.length > deepest) return Object.is(a, b) ? [] : [path.join('.')];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.flatMap((name) => differences(a[name], b[name], [...path, name]));
}
