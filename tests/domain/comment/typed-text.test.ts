import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '~/domain/comment/typed-text';

describe('what was typed, as it is kept', () => {
  it('has one kind of line end and no character that a database refuses', () => {
    expect(typedText(' 一\r\n二\r三\u0000\u0007\t四\u007f ')).toBe('一\n二\n三\t四');
  });

  it('is the same when it is read again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => typedText(typedText(typed)) === typedText(typed)));
  });

  it('loses no printed character', () => {
    const printed = (text: string) => text.replace(/[\s\u0000-\u001f\u007f\ufeff]/g, '');
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => printed(typedText(typed)) === printed(typed)));
  });
});
