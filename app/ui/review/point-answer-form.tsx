import { pointResults } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Fold } from '../fold';
import { Choice } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';

type Props = { point: string; answered: boolean; fields: ReturnType<typeof useFields> | null };

/** The drafting unit's answer to one point; open while there is none. `fields` is what was typed when it was refused. */
export function PointAnswerForm({ point, answered, fields }: Props) {
  const t = useT();
  const result = fields?.field('result');
  const text = fields?.field('text');
  return (
    <Fold
      open={!answered || fields !== null}
      summary={t(answered ? 'review.followUp.again' : 'review.followUp.answer')}
    >
      <form className="form" method="post" noValidate>
        <input name="point" type="hidden" value={point} />
        <Choice
          error={result?.error}
          id={fields ? 'result' : `result-${point}`}
          inline
          label={t('review.followUp.result')}
          name="result"
          options={pointResults.map((value) => ({ value, label: t(`words.pointResult.${value}`) }))}
          value={result?.value}
        />
        <LongText
          error={text?.error}
          hint={t('review.followUp.textHint')}
          id={fields ? 'text' : `text-${point}`}
          label={t('review.followUp.text')}
          name="text"
          required
          rows={3}
          value={text?.value}
        />
        <FormButtons>
          <Button weight="plain">{t('review.followUp.save')}</Button>
        </FormButtons>
      </form>
    </Fold>
  );
}
