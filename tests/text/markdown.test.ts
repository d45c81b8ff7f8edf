import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '~/text/markdown.server';

describe('drafting notes in Markdown', () => {
  test('headings begin below those of the page and leave no level out, wherever the typed ones begin', () => {
    const inOrder = '<h3>起草说明</h3>\n<h4>依据</h4>\n<h5>小注</h5>\n<h4>过程</h4>\n';
    expect(renderMarkdown('# 起草说明\n## 依据\n###### 小注\n## 过程')).toBe(inOrder);
    expect(renderMarkdown('## 起草说明\n### 依据\n#### 小注\n### 过程')).toBe(inOrder);
    expect(renderMarkdown('### 必要性\n# 依据')).toBe('<h3>必要性</h3>\n<h3>依据</h3>\n');
  });

  test('lists, tables and line breaks are kept', () => {
    expect(renderMarkdown('甲\n乙')).toBe('<p>甲<br>\n乙</p>\n');
    expect(renderMarkdown('1. 目的\n2. 依据')).toContain('<li>依据</li>');
    expect(renderMarkdown('|类别|标准|\n|-|-|\n|小型车|3元|')).toContain('<td>3元</td>');
  });

  test('a link leads to the web or to a mailbox, and tells the other side nothing', () => {
    expect(renderMarkdown('[条例](https://example.gov.cn/a "全文")')).toBe(
      '<p><a href="https://example.gov.cn/a" title="全文" rel="nofollow noopener">条例</a></p>\n',
    );
    expect(renderMarkdown('<mailto:a@example.gov.cn>')).toContain('href="mailto:a@example.gov.cn"');
    expect(renderMarkdown('https://example.gov.cn')).not.toContain('<a');
  });

  test('bold words work beside Chinese punctuation, where plain CommonMark leaves the stars', () => {
    expect(renderMarkdown('**依据：**本条依据《条例》。')).toBe('<p><strong>依据：</strong>本条依据《条例》。</p>\n');
    expect(renderMarkdown('本县**“停车难”**问题')).toBe('<p>本县<strong>“停车难”</strong>问题</p>\n');
    expect(renderMarkdown('3 * 4 * 5 与 a_b_c')).toBe('<p>3 * 4 * 5 与 a_b_c</p>\n');
  });
});

describe('nothing in it can act on the page', () => {
  const attempts = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[甲](javascript:alert(1))',
    '[甲](JaVaScRiPt&colon;alert(1))',
    '[甲](data:text/html,<script>alert(1)</script>)',
    '[甲](vbscript:x)',
    '[甲](//example.com)',
    '<javascript:alert(1)>',
    '[甲][1]\n\n[1]: javascript:alert(1)',
    '[甲](https://example.com/"onmouseover="alert(1))',
    '```"><script>\nx\n```',
    '# <svg onload=alert(1)>',
  ];
  test.each(attempts)('%s', (attempt) => {
    const tags = renderMarkdown(attempt).match(/<[^>]*>/g) ?? [];
    for (const tag of tags) {
      expect(tag).not.toMatch(/^<\/?(script|img|svg|iframe)/i);
      expect(tag).not.toMatch(/\son\w+=(?!&quot;)|javascript:|data:|vbscript:/i);
    }
  });

  test('a picture from elsewhere is replaced by its description', () => {
    expect(renderMarkdown('![现场<b>照片](https://example.com/a.png)')).toBe('<p>现场&lt;b&gt;照片</p>\n');
  });
});
