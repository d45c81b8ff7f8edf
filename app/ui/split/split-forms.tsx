import type { ReactNode } from 'react';
import { type Level, levels } from '~/domain/provision/provision';
import type { SplitPlace } from '~/domain/provision/split-edit';
import { useT } from '~/i18n/t';
import { Field } from '../form/field';
import type { useFields } from '../form/fields';
import { Button, FormButtons } from '../form/form-buttons';
import { Select } from '../form/select';

export type Possibilities = {
  id: string;
  raised: Level | null;
  lowered: Level | null;
  mayMerge: boolean;
  places: SplitPlace[];
};

type Props = { seen: string; chosen: Possibilities; fields: ReturnType<typeof useFields> };

/** What may be done with the chosen provision: plain forms, each button one act. */
export function SplitForms({ seen, chosen, fields: { field } }: Props) {
  const t = useT();
  const { id, raised, lowered, mayMerge, places } = chosen;
  const level = (name: Level) => t(`split.names.${name}`);
  return (
    <div className="split-forms">
      <Form node={id} seen={seen}>
        <FormButtons>
          {raised && <Act does="promote">{t('split.raise', { level: level(raised) })}</Act>}
          {lowered && <Act does="demote">{t('split.lower', { level: level(lowered) })}</Act>}
          {mayMerge && <Act does="merge">{t('split.merge')}</Act>}
        </FormButtons>
      </Form>
      <Form edit="relabel" heading={t('split.relabel')} node={id} seen={seen}>
        <div className="split-pair">
          <Select
            {...field('level')}
            label={t('split.level')}
            options={levels.map((name) => ({ value: name, label: level(name) }))}
          />
          <Field {...field('label')} hint={t('split.labelHint')} label={t('split.label')} lang="zh-CN" width={8} />
        </div>
        <Button weight="plain">{t('split.setLabel')}</Button>
      </Form>
      {places.length > 1 && (
        <Form edit="split" heading={t('split.cut')} node={id} seen={seen}>
          <Places places={places} />
        </Form>
      )}
      <Form edit="split" node={id} seen={seen}>
        <Field {...field('words')} hint={t('split.wordsHint')} label={t('split.words')} lang="zh-CN" width={16} />
        <Button weight="plain">{t('split.cutAtWords')}</Button>
      </Form>
    </div>
  );
}

type FormProps = { node: string; seen: string; edit?: string; heading?: string; children: ReactNode };

/** Every form says which provision of which split it means. */
function Form({ node, seen, edit, heading, children }: FormProps) {
  return (
    <form method="post" noValidate>
      {heading && <h3>{heading}</h3>}
      <input name="node" type="hidden" value={node} />
      <input name="seen" type="hidden" value={seen} />
      {edit && <input name="edit" type="hidden" value={edit} />}
      {children}
    </form>
  );
}

const Act = ({ does, children }: { does: 'promote' | 'demote' | 'merge'; children: ReactNode }) => (
  <Button name="edit" value={does} weight="plain">
    {children}
  </Button>
);

/** The words of the provision with a button wherever they may be cut; none before the first. */
function Places({ places }: { places: SplitPlace[] }) {
  const t = useT();
  return (
    <p className="split-places" lang="zh-CN">
      {places.map(({ place, words }, at) => (
        <span key={place}>
          {at > 0 && (
            <button className="split-cut" name="place" type="submit" value={place}>
              {t('split.cutMark')}
              <span className="hidden">
                {t('split.cutHere')} {words.slice(0, 12)}
              </span>
            </button>
          )}
          {words}
        </span>
      ))}
    </p>
  );
}
