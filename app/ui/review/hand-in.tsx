import { type MaterialItem, materialItems } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { useFields } from '../form/fields';
import { FileField } from '../form/file-field';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { Select } from '../form/select';

type FormProps = { fields: ReturnType<typeof useFields>; mayNotApply: MaterialItem[] };

/** Hands in a file for an item of the list, or says why it does not apply. */
export function HandInForm({ fields: { field }, mayNotApply }: FormProps) {
  const t = useT();
  return (
    <form className="form" encType="multipart/form-data" id="form" method="post" noValidate>
      <h2>{t('review.handingIn.title')}</h2>
      <Select
        {...field('item')}
        label={t('review.materials.item')}
        options={materialItems.map((item) => ({ value: item, label: t(`words.material.${item}`) }))}
      />
      <FileField
        {...field('file')}
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
        kinds="PDF .docx .xlsx .png .jpg"
        label={t('review.handingIn.file')}
        optional
        size="20 MB"
      />
      <LongText
        {...field('reason')}
        hint={t('review.handingIn.reasonHint', {
          items: mayNotApply.map((item) => t(`words.material.${item}`)).join(t('docket.and')),
        })}
        label={t('review.handingIn.reason')}
        optional
        rows={2}
      />
      <FormButtons>
        <Button>{t('review.handingIn.save')}</Button>
      </FormButtons>
    </form>
  );
}

type Handed = { id: string; item: MaterialItem; fileName: string; reason: string };

/** What was handed in and can be taken back. */
export function HandedIn({ handedIn }: { handedIn: Handed[] }) {
  const t = useT();
  if (handedIn.length === 0) return null;
  return (
    <form method="post">
      <h2>{t('review.handingIn.done')}</h2>
      <input name="act" type="hidden" value="takeBack" />
      <ul>
        {handedIn.map(({ id, item, fileName, reason }) => (
          <li key={id}>
            {t(`words.material.${item}`)} · <span lang="zh-CN">{fileName || reason}</span>{' '}
            <Button name="material" value={id} weight="quiet">
              {t('review.handingIn.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
