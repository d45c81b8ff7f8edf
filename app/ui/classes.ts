/** Joins the class names that hold; `undefined` when none does, so that no empty attribute is printed. */
export const classes = (...names: (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
