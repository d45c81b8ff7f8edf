import { fairCompetitionConclusions } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { FileField } from '../form/file-field';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

/** The market regulator's conclusion: one of three, its reason, until when an exception holds, the written opinion. */
export function ConclusionForm({ fields: { field } }: { fields: ReturnType<typeof useFields> }) {
  const t = useT();
  return (
    <form className="form" encType="multipart/form-data" id="form" method="post" noValidate>
      <h2>{t('competition.conclude')}</h2>
      <Choice
        {...field('conclusion')}
        label={t('competition.conclusion')}
        options={fairCompetitionConclusions.map((value) => ({ value, label: t(`words.competition.${value}`) }))}
      />
      <LongText
        {...field('reason')}
        hint={t('competition.reasonHint')}
        label={t('competition.reason')}
        required
        rows={6}
      />
      <Field
        {...field('exceptionUntil')}
        hint={t('competition.exceptionUntilHint')}
        label={t('competition.exceptionUntil')}
        optional
        type="date"
        width={8}
      />
      <FileField
        {...field('document')}
        kinds="PDF、Word、Excel、JPG、PNG"
        label={t('competition.document')}
        optional
        size="20 MB"
      />
      <p>{t('competition.saveHint')}</p>
      <FormButtons>
        <Button>{t('competition.save')}</Button>
      </FormButtons>
    </form>
  );
}
