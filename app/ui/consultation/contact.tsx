import { CountyText } from '../county-text';

/** A number that can be dialled and an address that can be written to are links, so that a phone knows what to do with them. */
export function Contact({ value }: { value: string }) {
  if (/^[\w.+-]+@[\w.-]+$/.test(value)) return <a href={`mailto:${value}`}>{value}</a>;
  if (/^[\d\s+-]{5,}$/.test(value)) return <a href={`tel:${value.replace(/\s/g, '')}`}>{value}</a>;
  return <CountyText>{value}</CountyText>;
}
