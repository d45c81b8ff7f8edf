import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, pipeRow } from '~/domain/provision/pipe-rows';

test('a table row is one line, whatever its cells hold', () => {
  expect(pipeRow(['小型车', '3\n首半小时免费', 'a|b'])).toBe('| 小型车 | 3<br>首半小时免费 | a\\|b |');
});

test('the cells of a row come back as they were, line breaks, pipes and backslashes included', () => {
  const cell = fc
    .array(fc.constantFrom('元', '|', '\\', '\n', '<br>', '<', ' ', '①', 'b'), { maxLength: 12 })
    .map((signs) => signs.join('').trim());
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const row = pipeRow(cells);
      expect(row).not.toContain('\n');
      expect(cellsOf(row)).toEqual(cells);
    }),
    { numRuns: 2_000 },
  );
});

test('a line that is no table row is none', () => {
  expect(cellsOf('第一条 本办法自公布之日起施行。')).toBeNull();
  expect(cellsOf('|')).toBeNull();
});
