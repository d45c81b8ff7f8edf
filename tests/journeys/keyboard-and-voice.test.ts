import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { printedNumbers } from '../situations/citizen-forms';
import { reader } from './browser';
import { demoServer } from './demo-server';
import { keyboardOn } from './keyboard';

let demo: Awaited<ReturnType<typeof demoServer>>;
beforeAll(async () => {
  demo = await demoServer();
});

describe('with the keyboard alone', () => {
  it('a citizen goes from the first page to a receipt, and follows the opinion with it', async () => {
    const { page } = await reader(demo.address, { script: true });
    const { press, here, tabTo, type, follow } = keyboardOn(page);
    await page.goto('/');
    await press('Tab');
    expect((await here()).words).toBe('跳到正文');
    await press('Enter');
    await follow(/农村人居环境/);
    await follow(/^草案$/);
    await follow(/第十二条.*提意见|提意见.*第十二条/s);

    // Nothing written: the focus goes to what is wrong, and from there to the box.
    await follow(/^下一步：核对/);
    expect(await page.title()).toMatch(/^错误：/);
    expect(await page.evaluate('document.activeElement.className')).toContain('error-summary');
    await tabTo(/请写下您的意见/);
    await press('Enter');
    expect((await here()).words).toContain('您的意见');
    await type('垃圾桶离我家太远，老人走不动。');
    await tabTo(/^赞成$/);
    await press('Space');
    await follow(/^下一步：核对/);
    await follow(/^确认，提交/);
    expect(await page.textContent('main')).toContain('意见已经收到');
    const [number = '', code = ''] = printedNumbers(await page.content());

    await follow(/^查意见$/);
    await follow(/^看完了，退出$/);
    await tabTo(/编号/);
    await type(number);
    await tabTo(/查询码/);
    await type(code);
    await Promise.all([page.waitForEvent('domcontentloaded'), press('Enter')]);
    await page.getByText('垃圾桶离我家太远').waitFor();
    const parts = await heard(page, /^(main|heading|button|contentinfo)|link "(修改|撤回|对)/);
    expect(parts.slice(parts.indexOf('main'))).toEqual([
      'main',
      '1 查意见',
      '2 办理进展',
      '2 您的意见',
      '3 对第十二条',
      'link 对第十二条',
      'link 修改这条意见',
      'link 撤回这份意见',
      'button 看完了，退出',
      'contentinfo',
    ]);
  });
});

/** What of the page somebody hears who goes through it by ear: its roles with their names, headings with their levels. */
async function heard(page: Page, roles: RegExp): Promise<string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- /, ''));
  return lines.filter((line) => roles.test(line)).map(inWords);
}

function inWords(line: string): string {
  const [, role = '', name = '', level] = /^(\w+)(?: "(.*?)")?(?:.*\[level=(\d)\])?/.exec(line) ?? [];
  return [level ?? role, name].join(' ').trim();
}

describe('by ear', () => {
  it('the form of an opinion has its parts, its questions and their names in a sensible order', async () => {
    const { page } = await reader(demo.address, { script: true });
    const { consultation } = await demo.numbersOf('农村人居环境');
    await page.goto(`/consultations/${consultation}/comment?article=n9`);
    const parts =
      /^(banner|navigation|search|main|contentinfo|heading|region|textbox|group|radio|checkbox|combobox|button)/;
    const all = await heard(page, parts);
    const main = all.indexOf('main');
    expect(all.slice(0, main).filter((part) => /^(banner|search$|navigation)/.test(part))).toEqual([
      'banner',
      'search',
      'navigation 主要栏目',
      'navigation 当前位置',
    ]);
    expect(all.slice(main)).toEqual([
      'main',
      '1 提意见',
      'button 存在这台设备上，下次接着写',
      'region 对第三条的意见',
      '2 对第三条的意见',
      '3 第三条',
      'textbox 您的意见',
      'button 我想直接改这一条的文字',
      'group 您的态度（选填）',
      ...['赞成', '不赞成', '只提建议'].map((stance) => `radio ${stance}`),
      'region 还想说别的条？',
      '2 还想说别的条？',
      'combobox 选一条',
      'button 再加一条',
      'region 您是谁',
      '2 您是谁',
      'group 身份',
      'radio 不说明身份',
      ...['个人', '企业、个体工商户', '协会、商会', '社会组织', '机关、事业单位'].map((kind) => `radio ${kind}`),
      'textbox 姓名或者单位名称（选填）',
      'group 要不要公开全名',
      'checkbox 我同意公开我的全名（或者单位全称）',
      'textbox 电话或者邮箱（选填）',
      'button 下一步：核对',
      'contentinfo',
      'navigation 本站说明',
    ]);
  });

  it('the characters that are left are told when they become few, in a region that was there before', async () => {
    const { page } = await reader(demo.address, { script: true });
    const { consultation } = await demo.numbersOf('农村人居环境');
    await page.goto(`/consultations/${consultation}/comment`);
    const region = page.getByRole('status');
    expect(await region.textContent()).toBe('');
    await page.getByLabel('您的意见').fill('字'.repeat(9_000));
    await page.waitForTimeout(1500);
    expect(await region.textContent()).toBe('');
    await page.getByLabel('您的意见').fill('字'.repeat(9_600));
    await page.getByRole('status').getByText('400').waitFor();
  });

  it('what is wrong with a form is an alert with its own heading, and stands in the title', async () => {
    const { page, press } = await reader(demo.address);
    const { consultation } = await demo.numbersOf('农村人居环境');
    await page.goto(`/en/consultations/${consultation}/comment`);
    await press('Next: check');
    expect(await page.title()).toMatch(/^Error: /);
    const [alert = ''] = await heard(page, /^alert/);
    expect(alert).toMatch(/^alert .*problem/i);
    const box = page.getByRole('textbox', { name: 'Your opinion' });
    expect(await box.getAttribute('aria-invalid')).toBe('true');
    const note = await box.getAttribute('aria-describedby');
    const said = await Promise.all((note ?? '').split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(said.join(' ')).toContain('Please write your opinion');
  });
});

describe('the browser’s own voice', () => {
  it('reads the page where there is one, and is quiet again when it is told', async () => {
    const { page } = await reader(demo.address, { script: true });
    // Chromium without a screen has no voice to hear: what it is given to say is written down instead.
    await page.addInitScript(`
      window.said = [];
      speechSynthesis.speak = (words) => window.said.push(words.lang + ' ' + words.text);
      speechSynthesis.cancel = () => { window.said.push('quiet'); };
    `);
    const said = () => page.evaluate('window.said') as Promise<string[]>;
    await page.goto('/en/about');
    await page.getByRole('button', { name: 'Read aloud' }).click();
    expect((await said())[0]).toBe('en About Minyi');
    await page.getByRole('button', { name: 'Stop reading' }).click();
    expect((await said()).at(-1)).toBe('quiet');
    const { consultation } = await demo.numbersOf('农村人居环境');
    await page.goto(`/en/consultations/${consultation}/draft`);
    await page.getByRole('button', { name: 'Read aloud' }).click();
    // What the county wrote is read as Chinese on an English page too.
    expect((await said()).find((words) => words.includes('为了'))).toMatch(/^zh-CN /);
  });

  it('is not offered where there is none, nor without a script', async () => {
    const without = await reader(demo.address);
    const mute = await reader(demo.address, { script: true });
    await mute.page.addInitScript('delete window.speechSynthesis');
    for (const { page } of [without, mute]) {
      await page.goto('/about');
      expect(await page.getByRole('button', { name: '朗读' }).isVisible()).toBe(false);
    }
  });
});
