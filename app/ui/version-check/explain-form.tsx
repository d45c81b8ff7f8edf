import { changeReasons } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice, Choices } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import type { ShownChange } from './change-table';

/** Why words were changed where no opinion stands behind it: one reason for one change or for several. */
export function ExplainForm({ fields, open }: { fields: ReturnType<typeof useFields>; open: ShownChange[] }) {
  const t = useT();
  return (
    <form className="form" id="form" method="post" noValidate>
      <h2>{t('versionCheck.explain')}</h2>
      <p className="hint">{t('versionCheck.explainHint')}</p>
      <Choices
        {...fields.choices('changes')}
        label={t('versionCheck.changes')}
        options={open.map(({ hash, label }) => ({ value: hash, label }))}
      />
      <Choice
        {...fields.field('kind')}
        label={t('versionCheck.kind')}
        options={changeReasons.map((value) => ({ value, label: t(`words.changeReason.${value}`) }))}
      />
      <LongText {...fields.field('reason')} label={t('versionCheck.reason')} required rows={3} />
      <FormButtons>
        <Button>{t('versionCheck.save')}</Button>
      </FormButtons>
    </form>
  );
}
