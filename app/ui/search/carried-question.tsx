import type { Question } from '~/domain/search/question';

/** What a form about a search must not lose: the words so far and the filters that it does not set itself. */
export function CarriedQuestion({ typed, within, kind, unit, year }: Partial<Question>) {
  const fields = [
    ['q', typed],
    ...(within ?? []).map((words) => ['within', words]),
    ['kind', kind],
    ['unit', unit],
    ['year', year],
  ] as const;
  return (
    <>
      {fields.map(
        ([name, value]) => value && <input key={`${name} ${value}`} name={name} type="hidden" value={value} />,
      )}
    </>
  );
}
