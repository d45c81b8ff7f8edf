import fc from 'fast-check';
import { chineseNumeral } from '~/domain/provision/numerals';
import type { Level } from '~/domain/provision/provision';

/** A tree as an author thinks of it: only levels, labels and who lies in whom. */
type Sketched = { level: Level; label: string; parent: number | null };
type Made<T> = T extends fc.Arbitrary<infer One> ? One : never;
type Printed = { lines: string[]; nodes: Sketched[] };

const words = fc.constantFrom(
  '县公安局负责管理',
  '乡镇人民政府协助管理',
  '养犬人应当遵守规定，不得扰民',
  '依照前款规定办理',
);
const names = fc.constantFrom('总则', '养犬登记', '监督管理', '法律责任');
const children = <T>(of: fc.Arbitrary<T>, most: number) => fc.array(of, { maxLength: most });

const item = fc.record({ words, subitems: children(fc.record({ words, subs: children(words, 2) }), 3) });
const paragraph = fc.record({ words, items: children(item, 4) });
const article = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  isInserted: fc.boolean(),
});
const articles = fc.array(article, { minLength: 1, maxLength: 4 });
const section = fc.record({ name: names, articles });
const chapter = fc.oneof(
  fc.record({ name: names, articles }),
  fc.record({ name: names, sections: fc.array(section, { minLength: 1, maxLength: 3 }) }),
);

type Articles = { name: string; articles: Made<typeof article>[] };

/** A whole statute with its printed text. */
export const statute = fc
  .record({
    chapters: fc.array(chapter, { maxLength: 4 }),
    loose: articles,
    gap: fc.constantFrom('\n', '\n\n'),
    behind: fc.constantFrom(' ', '\u3000', ''),
  })
  .map(({ chapters, loose, gap, behind }) => {
    const printed: Printed = { lines: [], nodes: [] };
    const printer = new Printer(printed, behind);
    if (chapters.length === 0) for (const each of loose) printer.article(each, null);
    for (const [at, each] of chapters.entries()) {
      const parent = printer.line(
        { level: 'chapter', label: `第${chineseNumeral(at + 1)}章`, parent: null },
        ` ${each.name}`,
      );
      if ('articles' in each) for (const one of each.articles) printer.article(one, parent);
      else printer.sections(each.sections, parent);
    }
    return { text: printed.lines.join(gap), nodes: printed.nodes };
  });

class Printer {
  private count = 0;
  private inserted = 0;

  constructor(
    private readonly to: Printed,
    private readonly behind: string,
  ) {}

  line(node: Sketched, rest: string): number {
    this.to.lines.push(node.label + rest);
    return this.to.nodes.push(node) - 1;
  }

  sections(sections: Articles[], parent: number) {
    for (const [at, { name, articles: inside }] of sections.entries()) {
      const section = this.line({ level: 'section', label: `第${chineseNumeral(at + 1)}节`, parent }, ` ${name}`);
      for (const one of inside) this.article(one, section);
    }
  }

  article({ paragraphs, isInserted }: Made<typeof article>, parent: number | null) {
    this.inserted = isInserted && this.count > 0 ? this.inserted + 1 : 0;
    if (this.inserted === 0) this.count++;
    const label = `第${chineseNumeral(this.count)}条${this.inserted ? `之${chineseNumeral(this.inserted)}` : ''}`;
    let at = 0;
    for (const [position, { words: said, items }] of paragraphs.entries()) {
      const rest = said + (items.length > 0 ? '：' : '。');
      const own =
        position === 0
          ? this.line({ level: 'article', label, parent }, this.behind + rest)
          : this.line({ level: 'paragraph', label: '', parent: at }, rest);
      if (position === 0) at = own;
      this.items(items, own);
    }
  }

  private items(items: Made<typeof item>[], parent: number) {
    for (const [at, { words: said, subitems }] of items.entries()) {
      const own = this.line(
        { level: 'item', label: `（${chineseNumeral(at + 1)}）`, parent },
        said + (subitems.length > 0 ? '：' : '；'),
      );
      for (const [below, { words: told, subs }] of subitems.entries()) {
        const sub = this.line(
          { level: 'subitem', label: `${below + 1}.`, parent: own },
          told + (subs.length > 0 ? '：' : '；'),
        );
        for (const [deep, last] of subs.entries())
          this.line({ level: 'subsubitem', label: `（${deep + 1}）`, parent: sub }, `${last}；`);
      }
    }
  }
}
