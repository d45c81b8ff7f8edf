import type { SerializeFrom } from '@remix-run/node';
import { representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { ItemSelection } from '~/queries/selection-desk.server';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';

type Props = { candidates: SerializeFrom<ItemSelection>['drawable']; state: FormState | undefined };

/** Announcing a draw: how many of each category, and which public number nobody knows yet decides. */
export function DrawForm({ candidates, state }: Props) {
  const t = useT();
  const { field } = useFields(state);
  const strata = representativeCategories
    .map((category) => ({ category, count: candidates.filter((one) => one.category === category).length }))
    .filter(({ count }) => count > 0);
  const typed = (state?.typed.strata ?? []) as { places?: string; reserves?: string }[];
  return (
    <details className="fold" id="draw" open={state !== undefined}>
      <summary>{t('draw.announceTitle')}</summary>
      <form className="fold-body form" method="post" noValidate>
        <p>{t('draw.announceLead')}</p>
        {strata.map(({ category, count }, at) => (
          <fieldset className="field" key={category}>
            <legend className="label">
              {t(`words.category.${category}`)} <span className="optional">{t('draw.candidatesOf', { count })}</span>
            </legend>
            <input name={`strata[${at}].category`} type="hidden" value={category} />
            <div className="pair">
              {(['places', 'reserves'] as const).map((part) => (
                <label className="pair-part" htmlFor={`${part}-${category}`} key={part}>
                  <span>{t(`draw.${part}`)}</span>
                  <input
                    className="input input-4"
                    defaultValue={typed[at]?.[part] ?? '0'}
                    id={`${part}-${category}`}
                    min={0}
                    name={`strata[${at}].${part}`}
                    type="number"
                  />
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <Field
          {...field('seedSource')}
          hint={t('draw.seedSourceHint')}
          label={t('draw.seedSource')}
          required
          width={16}
        />
        <Field
          {...field('seedDay')}
          hint={t('draw.seedDayHint')}
          label={t('draw.seedDay')}
          required
          type="date"
          width={8}
        />
        <Field
          {...field('seedIfMissing')}
          hint={t('draw.seedIfMissingHint')}
          label={t('draw.seedIfMissing')}
          required
          width={16}
        />
        <FormButtons>
          <Button name="intent" value="announce">
            {t('draw.announceButton')}
          </Button>
        </FormButtons>
      </form>
    </details>
  );
}
