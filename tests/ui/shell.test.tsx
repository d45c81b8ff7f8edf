import { describe, expect, test } from 'vitest';
import { htmlAttributes } from '~/ui/page-context';
import { CitizenPage } from '~/ui/shell/citizen-page';
import { DeskPage } from '~/ui/shell/desk-page';
import { DisplayForm } from '~/ui/shell/display-form';
import { PageHead } from '~/ui/shell/page-head';
import { PrintPage } from '~/ui/shell/print-page';
import { headingLevels, page, render, tagWith } from './render';

const citizen = (over = {}) =>
  render(<CitizenPage trail={[{ to: '/', label: '首页' }, { label: '养犬' }]}>正文</CitizenPage>, over);

describe('a public page', () => {
  test('begins with a way past the masthead to its main part', () => {
    const html = citizen();
    expect(html.startsWith('<a class="skip" href="#main">跳到正文</a>')).toBe(true);
    expect(html).toContain('<main class="wrap main" id="main" tabindex="-1">正文</main>');
  });

  test('says where one is and marks the column one is in', () => {
    expect(citizen()).toContain('<span aria-current="page">养犬</span>');
    expect(citizen()).toContain('<a aria-current="true" href="/consultations">征集库</a>');
  });

  test('keeps the English reader on English addresses, and leads both ways', () => {
    const english = citizen({ lang: 'en' });
    expect(english).toContain('href="/en/consultations"');
    expect(english).toContain(
      '<a class="display-language" href="/consultations/dogs" hrefLang="zh-CN" lang="zh-CN">中文</a>',
    );
    expect(citizen()).toContain('href="/en/consultations/dogs" hrefLang="en" lang="en">English</a>');
  });

  test('offers the elder version and leads back to this very page', () => {
    const html = citizen();
    expect(html).toContain('<form action="/display" aria-label="显示方式" class="display-form" method="post">');
    expect(tagWith(html, 'name="back"')).toContain('value="/consultations/dogs"');
    expect(html).toContain('name="mode" value="elder">长辈版</button>');
  });

  test('offers what is not yet on: larger still, usual contrast', () => {
    const html = citizen({ display: { size: '2', contrast: 'high', mode: 'elder', scheme: 'dark' } });
    expect(html).toContain('name="size" value="3">特大字</button>');
    expect(html).toContain('name="contrast" value="normal">原对比</button>');
    expect(html).toContain('name="mode" value="normal">标准版</button>');
  });

  test('prints only those footer fields that the county filled in', () => {
    expect(citizen()).not.toMatch(/主办单位|备案号|找错|党政机关|咨询电话/);
    const html = citizen({
      site: {
        ...page.site,
        organiser: '县政府办公室',
        icp: '某ICP备1号',
        phone: '0000-1',
        findErrorsUrl: 'https://example.org/',
      },
    });
    expect(html).toContain('<dt>主办单位</dt><dd>县政府办公室</dd>');
    expect(html).toContain('<a href="https://beian.miit.gov.cn/">某ICP备1号</a>');
    expect(html).toContain('<a href="tel:0000-1">0000-1</a>');
    expect(html).toContain('<a href="https://example.org/">我为政府网站找错</a>');
  });

  test('says nothing of the county twice as a heading: the first heading is the page', () => {
    const html = render(
      <CitizenPage>
        <PageHead lead="一句话" title="养犬管理办法" />
      </CitizenPage>,
    );
    expect(headingLevels(html)).toEqual([1]);
  });
});

test('what the reader chose is printed on the html element', () => {
  expect(htmlAttributes({ lang: 'en', display: { size: '3', contrast: 'high', mode: 'elder' } })).toEqual({
    lang: 'en',
    'data-size': '3',
    'data-contrast': 'high',
    'data-mode': 'elder',
    'data-scheme': 'auto',
  });
});

test('the accessibility page shows every display choice with what is chosen now', () => {
  const html = render(<DisplayForm />, { display: { size: '3', contrast: 'high', mode: 'elder' } });
  const chosen = [...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([tag]) =>
    /name="(\w+)".*value="(\w+)"/.exec(tag)?.slice(1),
  );
  expect(chosen).toEqual([
    ['mode', 'elder'],
    ['size', '3'],
    ['contrast', 'high'],
    ['scheme', 'auto'],
  ]);
});

describe('the desk', () => {
  const nav = [
    {
      heading: '案卷',
      items: [
        { to: '/desk', label: '今日' },
        { to: '/desk/comments', label: '意见', count: 0 },
      ],
    },
  ];
  const html = render(<DeskPage nav={nav}>工作</DeskPage>, {
    path: '/desk/comments/K7QF',
    account: { name: '李敏', roles: ['起草人员'] },
  });

  test('marks one item only, the nearest to where one works', () => {
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toContain('<a aria-current="page" href="/desk/comments">意见 <span class="desk-count">0</span></a>');
  });

  test('shows who is working and posts the signing out', () => {
    expect(html).toContain('<form action="/sign-out" class="desk-account" method="post">');
    expect(html).toMatch(/李敏.*起草人员.*退出登录/s);
  });
});

test('a printed notice carries title, address, date and the drawing to scan', () => {
  const html = render(
    <PrintPage address="https://minyi.example/1" printedOn="2026年3月3日" qr="<svg></svg>" title="公告">
      正文
    </PrintPage>,
  );
  expect(html).toContain('<h1>公告</h1>');
  expect(html).toMatch(/role="img"><svg><\/svg><\/div>.*https:\/\/minyi\.example\/1.*2026年3月3日/s);
});
