import { describe, expect, test } from 'vitest';
import { Choice, Choices } from '~/ui/form/choice';
import { DateTimeField } from '~/ui/form/date-time-field';
import { ErrorSummary } from '~/ui/form/error-summary';
import { Field } from '~/ui/form/field';
import { useFields } from '~/ui/form/fields';
import { FileField } from '~/ui/form/file-field';
import { LongText } from '~/ui/form/long-text';
import { RefusalList } from '~/ui/form/refusal-list';
import { render, tagWith, wordsOf } from './render';

describe('a wrong form', () => {
  test('says on top what is wrong, takes the focus, and leads to each field', () => {
    const html = render(<ErrorSummary errors={[{ id: 'opinion', text: '请写下您的意见' }]} />);
    expect(html).toMatch(/^<div aria-labelledby="errors-heading" autofocus="" .*role="alert" tabindex="-1">/i);
    expect(html).toContain('有以下问题需要修改');
    expect(html).toContain('<a href="#opinion">请写下您的意见</a>');
  });

  test('says nothing on top when nothing is wrong', () => {
    expect(render(<ErrorSummary errors={[]} />)).toBe('');
  });

  test('says the same words beside the field and keeps what was typed', () => {
    const html = render(
      <Field error="缺少“@”" hint="例如 a@b.cn" label="邮箱" name="email" type="email" value={'<x>"wang'} />,
    );
    expect(html).toContain('<label class="label" for="email">邮箱</label>');
    expect(html).toContain('aria-describedby="email-hint email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="&lt;x&gt;&quot;wang"');
    expect(html).toContain('<p class="field-error" id="email-error"><span class="hidden">错误：</span>缺少“@”</p>');
  });
});

describe('questions', () => {
  test('an optional one says so; a required one is told to assistive software', () => {
    expect(wordsOf(render(<Field label="姓名" name="name" optional />))).toBe('姓名（选填）');
    expect(render(<Field label="姓名" name="name" required />)).toContain('aria-required="true"');
  });

  test('a long answer states its limit and never cuts a paste', () => {
    const html = render(<LongText label="意见" max={20000} name="opinion" value={'第一行\n<二>'} />);
    expect(html).toContain('data-count="20000"');
    expect(html).not.toContain('maxlength');
    expect(html).toContain('最多 20,000 字');
    expect(html).toContain('aria-describedby="opinion-count"');
    expect(html).toContain('第一行\n&lt;二&gt;</textarea>');
  });

  test('an error link to a choice lands on its first option', () => {
    const options = [
      { value: 'person', label: '个人' },
      { value: 'firm', label: '企业' },
    ];
    const html = render(<Choice error="请选择一项" label="身份" name="kind" options={options} value="firm" />);
    expect(html).toContain('<fieldset aria-describedby="kind-error" class="field field-wrong">');
    expect(tagWith(html, 'id="kind"')).toContain('value="person"');
    expect(tagWith(html, 'checked')).toContain('value="firm"');
  });

  test('several boxes of one name can be ticked', () => {
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }));
    const html = render(<Choices label="渠道" name="channel" options={options} values={['a', 'c']} />);
    expect(html.match(/checked=""/g)).toHaveLength(2);
  });

  test('a moment is asked as a day and a time', () => {
    const html = render(<DateTimeField label="截止" name="closesAt" value="2026-04-01T18:00" />);
    expect(tagWith(html, 'id="closesAt"')).toMatch(/name="closesAt\.date".*value="2026-04-01"/);
    expect(tagWith(html, 'id="closesAt-time"')).toMatch(/name="closesAt\.time".*value="18:00"/);
  });

  test('a file field says its limits before a file is chosen', () => {
    const html = render(<FileField kinds="PDF、图片" label="附件" multiple name="files" size="10 MB" />);
    expect(wordsOf(html)).toContain('可交 PDF、图片，每个不超过 10 MB');
  });
});

test('a refusal gives every reason with its source and code', () => {
  const html = render(
    <RefusalList
      heading="还不能送审"
      reasons={[
        { code: 'period.tooShort', sentence: '少于 30 日', source: '某条例第十五条' },
        { code: 'feedback.missing', sentence: '没有反馈', to: '/desk/feedback' },
      ]}
    />,
  );
  expect(wordsOf(html)).toBe('还不能送审少于 30 日依据：某条例第十五条period.tooShort没有反馈feedback.missing');
  expect(html).toContain('<a href="/desk/feedback">没有反馈</a>');
});

describe('a form that was sent back', () => {
  const state = {
    typed: { email: 'wang', channel: ['mail'] },
    errors: { email: ['notAnEmail'] },
    reasons: [{ code: 'docket_terminated' }, { code: 'provision_not_found', field: 'article' }],
  };

  function Sample() {
    const { field, choices, summary } = useFields(state, { phone: '0000-6010001' });
    return (
      <>
        <ErrorSummary errors={summary} />
        <Field {...field('email')} label="邮箱" />
        <Field {...field('article')} label="针对第几条" />
        <Choices {...choices('channel')} label="渠道" options={[{ value: 'mail', label: '信函' }]} />
      </>
    );
  }

  test('what was typed comes back, and the summary leads to every field and says every reason', () => {
    const html = render(<Sample />);
    expect(html).toContain('<a href="#email">这不是电子邮箱地址</a>');
    expect(html).toContain('<a href="#article">');
    expect(html).toContain('本事项已经终止');
    expect(html).toMatch(/id="email" name="email"[^>]*value="wang"/);
    expect(html).toContain('checked="" value="mail"');
  });
});
