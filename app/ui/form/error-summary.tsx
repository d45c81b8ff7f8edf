import { useT } from '~/i18n/t';

export type FormError = { id: string; text: string };

/**
 * All that is wrong with the form, on top of it, focused when the page loads; each line leads to its field.
 * Prints nothing when nothing is wrong.
 */
export function ErrorSummary({ errors, id = 'errors' }: { errors: FormError[]; id?: string }) {
  const t = useT();
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: a refused form must say so first; sighted keyboard users land on the same words
    <div aria-labelledby={`${id}-heading`} autoFocus className="error-summary" id={id} role="alert" tabIndex={-1}>
      <h2 id={`${id}-heading`}>{t('ui.form.errors')}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.id} ${error.text}`}>
            <a href={`#${error.id}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
