import { useT } from '~/i18n/t';
import { dateInWords } from '../date-text';
import { Fold } from '../fold';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { ItemChoices } from './item-choices';

type Props = { fields: ReturnType<typeof useFields>; supplements: { days: number; until: string } };

/** Asks for supplements while a review is under way. */
export function SupplementsForm({ fields, supplements: { days, until } }: Props) {
  const t = useT();
  const { field, summary } = fields;
  return (
    <Fold open={summary.length > 0} summary={t('review.supplementing.ask')}>
      <form className="form" method="post" noValidate>
        <input name="act" type="hidden" value="supplements" />
        <p className="hint">{t('review.supplementing.lead')}</p>
        <ItemChoices checked={[]} fields={fields} />
        <LongText {...field('request')} label={t('review.supplementing.request')} required rows={4} />
        <Field
          {...field('dueOn')}
          hint={t('review.supplementing.dueHint', { days, until: dateInWords(until, t.lang) })}
          label={t('review.supplementsDueOn')}
          required
          type="date"
          width={8}
        />
        <FormButtons>
          <Button>{t('review.supplementing.save')}</Button>
        </FormButtons>
      </form>
    </Fold>
  );
}
