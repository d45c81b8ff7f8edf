import type { AppLoadContext } from '@remix-run/node';

type Place = 'consultations' | 'meetings' | 'documents';

/** A value as JSON has it: instants as ISO texts. */
export const plain = <V>(value: V) => JSON.parse(JSON.stringify(value));

/** An entry of open data with the address of its page. */
export const addressed = <V extends { number: string }>({ running }: AppLoadContext, place: Place, value: V) => ({
  ...plain(value),
  address: `${running.address}/${place}/${encodeURIComponent(value.number)}`,
});

const whole = 50;

/** A page of a list; `next` is what the next page is asked for with, nothing on the last one. */
export const listed = (context: AppLoadContext, place: Place, values: { number: string }[]) => ({
  items: values.map((value) => addressed(context, place, value)),
  next: values.length < whole ? null : values.at(-1)!.number,
});
