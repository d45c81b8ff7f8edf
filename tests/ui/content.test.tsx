import { describe, expect, test } from 'vitest';
import { Compare } from '~/ui/compare';
import { DataTable } from '~/ui/data-table';
import { DateText, dateInWords } from '~/ui/date-text';
import { EntryList } from '~/ui/entry-list';
import { Pagination } from '~/ui/pagination';
import { BarPlot } from '~/ui/plot/bar-plot';
import { StackedBar } from '~/ui/plot/stacked-bar';
import { Seal } from '~/ui/seal';
import { SummaryList } from '~/ui/summary-list';
import { Tabs } from '~/ui/tabs';
import { Timeline } from '~/ui/timeline';
import { render, wordsOf } from './render';

describe('dates', () => {
  test('a day is written for people and for machines', () => {
    expect(render(<DateText value="2026-03-01" />)).toBe('<time dateTime="2026-03-01">2026年3月1日</time>');
  });

  test('an instant is shown in Beijing time', () => {
    expect(dateInWords('2026-03-31T16:00:00Z', 'zh-CN')).toBe('2026年4月1日 00:00');
    expect(dateInWords('2026-03-31T16:00:00Z', 'en', false)).toBe('1 April 2026');
  });
});

describe('states', () => {
  test('a seal is a shape and a word, whatever its colour', () => {
    const html = render(<Seal tone="open">征集中</Seal>);
    expect(html).toContain('<svg aria-hidden="true"');
    expect(wordsOf(html)).toBe('征集中');
  });

  test('the timeline marks the step that is now, and dates it', () => {
    const html = render(
      <Timeline
        label="办理过程"
        steps={[
          { title: '起草', state: 'done', date: '2026-01-12' },
          { title: '审查', state: 'now' },
          { title: '公布', state: 'ahead', dateNote: '预计 5 月' },
        ]}
      />,
    );
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-current="step"[^>]*>.*审查.*当前/s);
    expect(html).toContain('<time dateTime="2026-01-12">');
  });

  test('tabs are addresses, and one is current', () => {
    const tabs = [
      { to: '/c/1/draft', label: '草案', current: true },
      { to: '/c/1/opinions', label: '公众意见', count: 0 },
    ];
    const html = render(<Tabs label="各部分" tabs={tabs} />, { lang: 'en' });
    expect(html).toContain('<a aria-current="page" href="/en/c/1/draft">草案</a>');
    expect(html).toContain('公众意见<span class="tabs-count">0</span>');
  });
});

describe('changes', () => {
  test('are said in words to those who do not see the marks', () => {
    const html = render(
      <Compare
        passages={[
          { kind: 'same', text: '水价' },
          { kind: 'deleted', text: '每年' },
          { kind: 'inserted', text: '每三年' },
          { kind: 'same', text: '校核' },
        ]}
      />,
    );
    expect(wordsOf(html)).toBe('水价删去：每年（完）增加：每三年（完）校核');
    expect(html).toMatch(/<del>.*<\/del><ins>.*<\/ins>/);
  });
});

describe('plots', () => {
  const bars = [
    { label: '第六条', value: 58 },
    { label: '第九条', value: 29 },
  ];

  test('bars carry their words and figures, and a table stands with them', () => {
    const html = render(<BarPlot bars={bars} labelHeading="条文" title="各条意见" valueHeading="条数" />);
    expect(html).toContain('aria-label="各条意见，数据见表。"');
    expect(html).toContain('class="plot-bar" height="0.6em" width="50.00%"');
    expect(html).toMatch(/<\/svg>.*<table.*<th scope="row">第九条<\/th>.*29/s);
  });

  test('a bar in parts adds up, and its table gives shares and total', () => {
    const html = render(<StackedBar labelHeading="结果" parts={bars} title="采纳情况" valueHeading="条数" />);
    expect(html).toMatch(/width="66\.67%" x="0\.00%".*width="33\.33%" x="66\.67%"/s);
    expect(html).toMatch(/<tfoot>.*合计.*87.*100%/s);
  });

  test('nothing received is drawn as nothing, not as an error', () => {
    const nothing = [{ label: '采纳', value: 0 }];
    expect(render(<BarPlot bars={nothing} labelHeading="a" title="b" valueHeading="c" />)).toContain('width="0.00%"');
    expect(render(<StackedBar labelHeading="a" parts={nothing} title="b" valueHeading="c" />)).not.toContain('NaN');
  });
});

describe('lists and tables', () => {
  test('each cell knows its heading, for phones where a row becomes a card', () => {
    const html = render(
      <DataTable
        caption="意见"
        columns={[
          { key: 'n', heading: '意见', cell: (row) => row.opinion, names: true },
          { key: 'c', heading: '人次', cell: (row) => row.count, number: true },
        ]}
        rowKey={(row) => row.opinion}
        rows={[{ opinion: '<减免>', count: 38 }]}
      />,
    );
    expect(html).toContain('<caption>意见</caption>');
    expect(html).toContain('<th scope="row">&lt;减免&gt;</th>');
    expect(html).toContain('<td class="number" data-heading="人次">38</td>');
  });

  test('facts that are not there are not listed', () => {
    const rows = [
      { term: '起草单位', value: '县水利局' },
      { term: '传真', value: undefined },
      { term: '条数', value: 0 },
    ];
    expect(wordsOf(render(<SummaryList rows={rows} />))).toBe('起草单位县水利局条数0');
  });

  test('a register entry is a heading that is a link', () => {
    const html = render(<EntryList entries={[{ to: '/c/1', title: '养犬管理办法', facts: ['县公安局', '3 条'] }]} />);
    expect(html).toContain('<h2 class="entry-title"><a href="/c/1">养犬管理办法</a></h2>');
  });

  test('one page needs no paging; the first of several has only a next', () => {
    expect(render(<Pagination />)).toBe('');
    const html = render(<Pagination next="/c?after=9" page={1} pages={3} />);
    expect(html).toContain('<a class="pages-next" rel="next" href="/c?after=9">下一页</a>');
    expect(wordsOf(html)).toBe('第 1 页，共 3 页下一页');
  });
});
