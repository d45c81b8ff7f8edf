import { describe, expect, it } from 'vitest';
import { maskedName } from '~/domain/disclosure/masked-name';

describe('a name in public without consent', () => {
  it.each([
    ['丁满仓', '丁**'],
    ['丁一', '丁**'],
    ['欧阳满仓', '欧阳**'],
    ['欧阳', '欧**'],
    ['  丁满仓 ', '丁**'],
    ['𠮷野', '𠮷**'],
    ['阿不都·热西提', '阿**'],
    ['John Smith', 'J**'],
    ['丁', '丁**'],
    ['', ''],
  ])('%j is shown as %j', (name, shown) => {
    expect(maskedName(name)).toBe(shown);
  });
});
