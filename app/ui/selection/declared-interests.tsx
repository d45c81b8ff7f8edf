import type { SerializeFrom } from '@remix-run/node';
import { useT } from '~/i18n/t';
import type { ItemSelection } from '~/queries/selection-desk.server';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';

/** Who declared an interest in the item and is therefore passed over, and everybody else whom a rule passes over. */
export function DeclaredInterests({
  page,
  state,
}: {
  page: SerializeFrom<ItemSelection>;
  state: FormState | undefined;
}) {
  const t = useT();
  const { field } = useFields(state);
  const { declared, everybody, hindered } = page;
  const others = hindered.filter(({ hindrance }) => hindrance !== 'declared_interest');
  return (
    <section aria-labelledby="interests">
      <h2 id="interests">{t('selection.interests')}</h2>
      <p className="hint">{t('selection.interestsHint')}</p>
      <ul className="plain-list">
        {declared.map(({ representativeId, name, reason }) => (
          <li key={representativeId}>
            <form method="post">
              <input name="representativeId" type="hidden" value={representativeId} />
              <b>{name}</b> {reason}{' '}
              <Button name="intent" value="takeBack" weight="quiet">
                {t('selection.takeBack')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form className="desk-row" method="post" noValidate>
        <Select
          {...field('representativeId')}
          empty=""
          label={t('pool.form.name')}
          options={everybody.map(({ id, name, category }) => ({
            value: id,
            label: `${name} · ${t(`words.category.${category}`)}`,
          }))}
          required
        />
        <Field
          {...field('reason')}
          hint={t('selection.interestHint')}
          label={t('selection.interest')}
          required
          width={16}
        />
        <FormButtons>
          <Button name="intent" value="declare" weight="plain">
            {t('selection.declare')}
          </Button>
        </FormButtons>
      </form>
      {others.length > 0 && (
        <p className="hint">
          {t('selection.passedOver')}
          {others
            .map(({ name, hindrance }) => `${name} (${t(`selection.hindrance.${hindrance!}`)})`)
            .join(t('pool.comma'))}
        </p>
      )}
    </section>
  );
}
