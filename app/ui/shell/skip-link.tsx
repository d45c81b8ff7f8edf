import { useT } from '~/i18n/t';

export function SkipLink() {
  const t = useT();
  return (
    <a className="skip" href="#main">
      {t('ui.skip')}
    </a>
  );
}
