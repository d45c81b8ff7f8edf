import type { SerializeFrom } from '@remix-run/node';
import { representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import type { MeetingDesk } from '~/queries/meeting-desk.server';
import { Fold } from '../fold';
import { Choices } from '../form/choice';
import { Field } from '../form/field';
import { type FormState, useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';
import { ScreenForm } from './screen-form';
import { Tick } from './tick';

type Desk = SerializeFrom<MeetingDesk>;

/** People of the pool, several at once. */
export function PoolForm({ pool }: { pool: Desk['pool'] }) {
  const t = useT();
  return (
    <Fold count={pool.length} summary={t('meeting.roster.fromPool')}>
      <ScreenForm>
        <Choices
          inline
          label={t('meeting.roster.pool')}
          name="chosen"
          options={pool.map(({ id, name, unit, category }) => ({
            value: id,
            label: [name, t(`words.category.${category}`), unit].filter(Boolean).join(' · '),
          }))}
        />
        <Button name="intent" value="fromPool" weight="plain">
          {t('meeting.roster.addChosen')}
        </Button>
      </ScreenForm>
    </Fold>
  );
}

/** Takes somebody off the roster who was put on it by mistake, or whose invitation was called back. */
export function RemoveForm({ people }: { people: Desk['roster'] }) {
  const t = useT();
  return (
    <Fold summary={t('meeting.roster.removal')}>
      <ScreenForm className="form desk-row">
        <Select
          id="removed"
          label={t('meeting.roster.pool')}
          name="representativeId"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FormButtons>
          <Button name="intent" value="removePerson" weight="plain">
            {t('meeting.roster.remove')}
          </Button>
        </FormButtons>
      </ScreenForm>
    </Fold>
  );
}

/** Somebody who is not in the pool yet. */
export function PersonForm({ state, isFirst }: { state?: FormState; isFirst: boolean }) {
  const t = useT();
  const { field } = useFields(state);
  const form = (
    <ScreenForm className="form desk-row">
      <Field {...field('name')} autoComplete="off" label={t('meeting.roster.name')} required width={8} />
      <Select
        {...field('category')}
        empty=""
        label={t('meeting.roster.category')}
        options={representativeCategories.map((one) => ({ value: one, label: t(`words.category.${one}`) }))}
        required
      />
      <Field {...field('unit')} autoComplete="off" label={t('meeting.roster.unit')} optional width={16} />
      <Field {...field('post')} autoComplete="off" label={t('meeting.roster.post')} optional width={16} />
      <Field
        {...field('contact')}
        autoComplete="off"
        hint={t('meeting.roster.contactHint')}
        label={t('meeting.roster.contact')}
        optional
        width={16}
      />
      <Tick label={t('meeting.roster.forSpecialGroup')} name="forSpecialGroup" />
      <FormButtons>
        <Button name="intent" value="person" weight="plain">
          {t('meeting.roster.add')}
        </Button>
      </FormButtons>
    </ScreenForm>
  );
  // Opened where it is the only way on, or where something typed in it has to be mended.
  return (
    <details className="fold" open={isFirst || state !== undefined}>
      <summary>{t('meeting.roster.newPerson')}</summary>
      <div className="fold-body">{form}</div>
    </details>
  );
}
