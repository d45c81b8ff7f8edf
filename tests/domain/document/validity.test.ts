import { describe, expect, it } from 'vitest';
import { expiryOf, validityOn } from '~/domain/document/validity';
import { defaultProfile } from '~/domain/profile/default-profile';

describe('the validity of a document', () => {
  const term = { effectiveOn: '2026-05-01', expiresOn: '2028-04-30' };
  const on = (day: string) => validityOn(term, day, defaultProfile);

  it('begins on the day of its effect and ends with its last day', () => {
    expect(on('2026-04-30')).toBe('notYet');
    expect(on('2026-05-01')).toBe('inForce');
    expect(on('2028-04-30')).toBe('inForce');
    expect(on('2028-05-01')).toBe('expired');
  });

  it('is five years when the document names no end', () => {
    expect(expiryOf({ effectiveOn: '2026-05-01', expiresOn: null }, defaultProfile)).toBe('2031-05-01');
    expect(expiryOf({ effectiveOn: '2024-02-29', expiresOn: null }, defaultProfile)).toBe('2029-02-28');
  });
});
