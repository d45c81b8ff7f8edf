import { describe, expect, it } from 'vitest';
import { draft, read, sketch, warnings } from './sketch';

describe('the test kernel, rarer forms', () => {
  it('(h) takes a line that only speaks of an article as a 款', () => {
    const parsed = read(draft`
      第一条 当事人可以申请复核。
      第二条规定的期限届满后，不再受理。
      第二条 复核期限为三十日。
      第一条、第二条规定的事项由县司法局办理。
      第三条 县司法局负责解释。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 当事人可以申请复
        paragraph 第二条规定的期限
      article 第二条 复核期限为三十日
        paragraph 第一条、第二条规
      article 第三条 县司法局负责解释
    `);
    expect(warnings(parsed)).toEqual([
      '第二条规定的期限 reference-at-line-start',
      '第一条、第二条规 reference-at-line-start',
    ]);
  });

  it('(i) reads spaced headings, and 目录 without making its chapters twice', () => {
    const parsed = read(draft`
      青禾县物业管理办法
      目　录
      第一章　总　则
      第一节　一般规定
      第二章　附　则
      第一章 总 则
      第一节 一般规定
      第一条　为了规范物业管理，制定本办法。
      第二章 附 则
      第二条　本办法自公布之日起施行。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县物业管理办
      contents 目录第一章总则第
      chapter 第一章 总则
        section 第一节 一般规定
          article 第一条 为了规范物业管理
      chapter 第二章 附则
        article 第二条 本办法自公布之日
    `);
    expect(warnings(parsed)).toEqual([]);
  });

  it('(j) does not count the articles that an amending decision quotes', () => {
    const parsed = read(draft`
      青禾县人民政府关于修改《青禾县养犬管理办法》的决定
      县人民政府决定作如下修改：
      一、将第三条修改为：“第三条 县公安局主管养犬工作。”
      二、增加一条，作为第十条：
      “第十条 养犬人应当：
      “（一）牵绳；
      “（二）清理粪便。”
      三、将第十二条、第十三条修改为：
      “第十二条 违反本办法的，责令改正。
      第十三条 拒不改正的，处罚款。”
      本决定自公布之日起施行。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 青禾县人民政府关
      plain 县人民政府决定作
      article 一、 将第三条修改为：
      article 二、 增加一条，作为第
        plain “第十条养犬人应
        plain “（一）牵绳；
        plain “（二）清理粪便
      article 三、 将第十二条、第十
        plain “第十二条违反本
        plain 第十三条拒不改正
      plain 本决定自公布之日
    `);
    expect(warnings(parsed)).toEqual([
      '“第十条养犬人应 quoted-provision',
      '“第十二条违反本 quoted-provision',
      '第十三条拒不改正 quoted-provision',
    ]);
  });

  it('(k) leaves a text without structure as plain paragraphs', () => {
    const parsed = read(draft`
      致全县居民的一封信

      各位居民，大家好。

      欢迎对我县工作提出意见。
    `);
    expect(sketch(parsed)).toBe(draft`
      title 致全县居民的一封
      plain 各位居民，大家好
      plain 欢迎对我县工作提
    `);
    expect(parsed.warnings).toEqual([{ code: 'no-articles' }]);
  });

  it('(l) believes digits that lost their dot only where they count on, and says so', () => {
    const parsed = read(draft`
      第一条 各单位应当：
      1定期发布公开事项；
      2完善基层公开制度；
      3主动公开目录。
      30日内完成整改。
      1完善的制度应当报送备案。
    `);
    expect(sketch(parsed)).toBe(draft`
      article 第一条 各单位应当：
        subitem 1 定期发布公开事项
        subitem 2 完善基层公开制度
        subitem 3 主动公开目录。
        paragraph 30日内完成整改
        paragraph 1完善的制度应当
    `);
    expect(warnings(parsed)).toEqual([
      '1 dot-lost',
      '1 level-skipped',
      '2 dot-lost',
      '3 dot-lost',
      '1完善的制度应当 dot-lost',
    ]);
  });
});
