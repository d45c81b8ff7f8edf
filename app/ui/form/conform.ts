/** Takes what the wrappers need out of conform's field metadata; rendered on the server, nothing is bound to events. */

/** The part of conform's `FieldMetadata` that we read. */
export type Meta = {
  id: string;
  name: string;
  errors?: unknown;
  initialValue?: unknown;
  required?: boolean;
};

const firstError = (errors: unknown): string | undefined =>
  Array.isArray(errors) && typeof errors[0] === 'string' ? errors[0] : undefined;

const named = ({ id, name, errors, required }: Meta) => ({
  id,
  name,
  error: firstError(errors),
  required,
});

/** For `Field`, `LongText`, `Select`, `Choice`: what was typed comes back as `value`. */
export const fieldProps = (meta: Meta) => ({
  ...named(meta),
  value: typeof meta.initialValue === 'string' ? meta.initialValue : undefined,
});

/** For `Choices`: what was ticked comes back as `values`. */
export const choicesProps = (meta: Meta) => {
  const given = meta.initialValue;
  const values = Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : [];
  return { ...named(meta), values: typeof given === 'string' ? [given] : values };
};

/** For `DateTimeField`, whose two halves are posted as `<name>.date` and `<name>.time`. */
export const dateTimeProps = (meta: Meta) => {
  const { date = '', time = '' } = (meta.initialValue ?? {}) as { date?: string; time?: string };
  return { ...named(meta), value: `${date}T${time}` };
};

/** The lines of the error summary, in the order in which the fields stand on the page. */
export const summaryOf = (...metas: Meta[]) =>
  metas.flatMap(({ id, errors }) =>
    Array.isArray(errors) ? errors.filter((text) => typeof text === 'string').map((text) => ({ id, text })) : [],
  );
