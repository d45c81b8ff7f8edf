import { describe, expect, it } from 'vitest';
import { type Consent, publicRepresentative } from '~/domain/meeting/public-representative';

const person = { name: '丁满仓', unit: '渡口村', post: '村民', category: 'resident' as const };
const yes = (field: Consent['field']): Consent => ({ field, given: true });
const no = (field: Consent['field']): Consent => ({ field, given: false });

describe('what is shown of a representative', () => {
  it('is the category alone when nobody asked for consent', () => {
    expect(publicRepresentative(person, [])).toEqual({ category: 'resident' });
  });

  it('is each field to which the person agreed, and no other', () => {
    expect(publicRepresentative(person, [yes('name'), no('unit'), yes('post')])).toEqual({
      category: 'resident',
      name: '丁满仓',
      post: '村民',
    });
  });

  it('follows the last word: a withdrawal hides, a later consent shows again', () => {
    expect(publicRepresentative(person, [yes('name'), no('name')])).toEqual({ category: 'resident' });
    expect(publicRepresentative(person, [yes('name'), no('name'), yes('name')])).toEqual({
      category: 'resident',
      name: '丁满仓',
    });
  });

  it('leaves out what is empty', () => {
    expect(publicRepresentative({ ...person, unit: '' }, [yes('unit'), yes('post')])).toEqual({
      category: 'resident',
      post: '村民',
    });
  });
});
