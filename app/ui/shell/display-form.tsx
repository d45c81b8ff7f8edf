import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { Button, FormButtons } from '../form/form-buttons';
import { localPath } from '../local-link';
import { usePage } from '../page-context';

/** Every display choice at once, for the accessibility page; the bar in the masthead changes one at a time. */
export function DisplayForm() {
  const t = useT();
  const { lang, path, display } = usePage();
  const choices = {
    mode: { normal: 'standard', elder: 'elder' },
    size: { 1: 'size1', 2: 'size2', 3: 'size3' },
    contrast: { normal: 'normal', high: 'high' },
    scheme: { auto: 'auto', light: 'light', dark: 'dark' },
  } as const;
  return (
    <form action="/display" method="post">
      <input name="back" type="hidden" value={localPath(lang, path)} />
      {(['mode', 'size', 'contrast', 'scheme'] as const).map((name) => (
        <Choice
          inline
          key={name}
          label={t(`ui.display.${name}`)}
          name={name}
          options={Object.entries(choices[name]).map(([value, word]) => ({ value, label: t(`ui.display.${word}`) }))}
          value={display[name] ?? 'auto'}
        />
      ))}
      <FormButtons>
        <Button>{t('ui.display.apply')}</Button>
      </FormButtons>
    </form>
  );
}
