import { severities } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Choice } from '../form/choice';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { LongText } from '../form/long-text';
import { Select } from '../form/select';

type Props = { fields: ReturnType<typeof useFields>; places: { node: string; name: string }[] };

/** A new point of a review: which provision, must or should, what is said, on what law. */
export function PointForm({ fields: { field }, places }: Props) {
  const t = useT();
  return (
    <form className="form" id="form" method="post" noValidate>
      <h2>{t('review.points.new')}</h2>
      <input name="act" type="hidden" value="point" />
      <Select
        {...field('nodeId')}
        empty={t('review.points.whole')}
        label={t('review.points.place')}
        options={places.map(({ node, name }) => ({ value: node, label: name }))}
      />
      <Choice
        {...field('severity')}
        inline
        label={t('review.points.severity')}
        options={severities.map((value) => ({ value, label: t(`words.severity.${value}`) }))}
      />
      <LongText {...field('opinion')} label={t('review.points.opinion')} required rows={4} />
      <LongText
        {...field('basis')}
        hint={t('review.points.basisHint')}
        label={t('review.points.basis')}
        required
        rows={2}
      />
      <FormButtons>
        <Button>{t('review.points.save')}</Button>
      </FormButtons>
    </form>
  );
}
