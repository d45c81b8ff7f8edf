import type { ReactNode } from 'react';
import type { FieldText } from './field-frame';
import { Fieldset } from './fieldset';

export type Option = { value: string; label: ReactNode; hint?: ReactNode };
type ListProps = Omit<FieldText, 'required'> & { options: Option[]; inline?: boolean };

/** One of a few: radios. The first carries the field's id, so an error link lands on it. */
export const Choice = ({ value, ...rest }: ListProps & { value?: string }) => (
  <OptionList {...rest} chosen={value ? [value] : []} type="radio" />
);

/** Any of a few: checkboxes of the same name. */
export const Choices = ({ values = [], ...rest }: ListProps & { values?: string[] }) => (
  <OptionList {...rest} chosen={values} type="checkbox" />
);

type Inner = ListProps & { chosen: string[]; type: 'radio' | 'checkbox' };

function OptionList({ name, id = name, label, options, inline, chosen, type, ...rest }: Inner) {
  return (
    <Fieldset {...rest} id={id} legend={label}>
      <div className={inline ? 'options options-inline' : 'options'}>
        {options.map((option, index) => {
          const own = index === 0 ? id : `${id}-${index + 1}`;
          return (
            <div className="option" key={option.value}>
              <input
                aria-describedby={option.hint ? `${own}-says` : undefined}
                className="option-box"
                defaultChecked={chosen.includes(option.value)}
                id={own}
                name={name}
                type={type}
                value={option.value}
              />
              <label className="option-label" htmlFor={own}>
                {option.label}
              </label>
              {option.hint && (
                <div className="hint option-hint" id={`${own}-says`}>
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
