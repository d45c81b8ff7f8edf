import { useT } from '~/i18n/t';
import { Button } from '../form/form-buttons';
import { Select } from '../form/select';
import { useVersionName, type VersionFacts } from './version-name';

type Props = { action: string; versions: VersionFacts[]; before?: string; after?: string };

/** Any two versions to compare: a plain GET form. Without a choice the last two are offered. */
export function ChooseTwo({ action, versions, before = versions.at(-2)?.key, after = versions.at(-1)?.key }: Props) {
  const t = useT();
  const nameOf = useVersionName();
  if (versions.length < 2) return <p className="hint">{t('version.compare.tooFew')}</p>;
  const options = versions.map((version) => ({ value: version.key, label: nameOf(version) }));
  return (
    <form action={action} className="choose-two no-print">
      <Select label={t('version.compare.before')} name="before" options={options} value={before} />
      <Select label={t('version.compare.after')} name="after" options={options} value={after} />
      <div className="field">
        <Button weight="plain">{t('version.compare.go')}</Button>
      </div>
    </form>
  );
}
