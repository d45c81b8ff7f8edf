import { describe, expect, it } from 'vitest';
import { eventTypes } from '~/domain/events';
import { english } from '~/i18n/en';
import { chinese } from '~/i18n/zh-CN';
import { sourceFiles, withoutComments } from './source-files';

type Leaf = [key: string, sentence: string];
const leaves = (tree: object, path = ''): Leaf[] =>
  Object.entries(tree).flatMap(([key, value]): Leaf[] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value as object, `${path}${key}.`),
  );
const zh = new Map(leaves(chinese));
const en = new Map(leaves(english));
const holes = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

describe('the two catalogues', () => {
  it('English has every key that Chinese has', () => {
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
  });

  it('English has no key of its own but singular forms', () => {
    expect([...en.keys()].filter((key) => !zh.has(key) && !key.endsWith('_one'))).toEqual([]);
  });

  it('every plural has its singular in English', () => {
    expect([...en.keys()].filter((key) => key.endsWith('_other') && !en.has(key.replace(/_other$/, '_one')))).toEqual(
      [],
    );
  });

  it('both fill the same facts into a sentence', () => {
    const differing = [...zh].filter(([key, sentence]) =>
      holes(sentence).some((name) => !holes(en.get(key) ?? '').includes(name) && name !== 'count'),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('no Chinese sentence is left in English', () => {
    expect(
      [...en]
        .filter(([, sentence]) => /\p{Script=Han}{2}/u.test(sentence) && !/民议|中文|〔/.test(sentence))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('every event has a sentence', () => {
    expect(Object.keys(eventTypes).filter((type) => !zh.has(`event.${type}`))).toEqual([]);
  });
});

describe('no sentence outside the catalogues', () => {
  it('no Han character stands in the code of pages, commands or queries', () => {
    const allowed = /^app\/(i18n|domain|text|server|browser)\//;
    const speaking = sourceFiles('app').filter(
      ({ path, text }) =>
        !allowed.test(path) && /\p{Script=Han}{2,}/u.test(withoutComments(text).replace(/民议|中文/g, '')),
    );
    expect(speaking.map(({ path }) => path)).toEqual([]);
  });
});
