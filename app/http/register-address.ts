import { publicClasses, publicPhases } from '~/domain/consultation/register';
import { topics } from '~/domain/vocabulary';
import type { RegisterFilters, RegisterPlace } from '~/queries/consultations-register.server';

/** Reads the register's address: `?state=open&unit=…&class=…&year=2026&after=…`. What is no known choice is left out. */
export function readRegisterAddress(query: URLSearchParams): { filters: RegisterFilters; place: RegisterPlace } {
  const known = <V extends string>(name: string, values: readonly V[]) =>
    values.find((value) => value === query.get(name));
  const year = /^20\d\d$/.exec(query.get('year') ?? '')?.[0];
  const filters = {
    state: known('state', publicPhases),
    unit: query.get('unit')?.slice(0, 100) || undefined,
    topic: known('topic', topics),
    class: known('class', publicClasses),
    year: year ? Number(year) : undefined,
  };
  return { filters, place: { after: query.get('after') ?? undefined, before: query.get('before') ?? undefined } };
}

/** The address of a page of the register under the same filters. */
export function registerAddress(filters: RegisterFilters, place: RegisterPlace = {}): string {
  const given = Object.entries({ ...filters, ...place }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length > 0 ? `/consultations?${query}` : '/consultations';
}
