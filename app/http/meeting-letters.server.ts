import type { LetterToRepresentative } from '~/commands/meetings/tell-representatives.server';
import type { LetterWithCode } from '~/commands/views/issue-statement.server';
import { type T, translator } from '~/i18n/t';
import { dateInWords } from '~/ui/date-text';

// Letters follow the record, which is in Chinese.
const t: T = translator('zh-CN');

/** Tells a representative what became of the own views and what the meeting resolved, with the address of its page. */
export function letterOnResult(address: string): LetterToRepresentative {
  return ({ number, title, heldAt, results, views }) => {
    const own = views.map(({ item, body, adoption, reason, unit, dueOn, reply }) =>
      [
        t('letter.result.item', { item }),
        t('letter.result.said', { body }),
        adoption && t('letter.result.became', { adoption: t(`words.adoption.${adoption}`), reason }),
        unit && t('letter.result.unit', { unit }),
        dueOn && !reply && t('letter.result.due', { day: dateInWords(dueOn, t.lang) }),
        reply && t('letter.result.reply', { result: t(`words.adoption.${reply.result}`), reason: reply.reason }),
      ]
        .filter(Boolean)
        .join('\n'),
    );
    const resolved = results
      .filter(({ result }) => result)
      .map(({ title, result }) => t('letter.result.resolved', { item: title, result }));
    const body = [
      t('letter.result.opening', { title, day: dateInWords(heldAt, t.lang, false) }),
      ...(own.length > 0 ? own : [t('letter.result.silent')]),
      ...(resolved.length > 0 ? [t('letter.result.results'), ...resolved] : []),
      t('letter.result.closing', { address: `${address}/meetings/${number}` }),
    ];
    return { subject: t('letter.result.subject', { title }), body: body.join('\n\n') };
  };
}

/** Asks a representative to read and confirm the recorded words; the code opens the sheet. */
export function letterWithCode(address: string): LetterWithCode {
  return ({ number, code }) => {
    const link = `${address}/statements/${number}?code=${encodeURIComponent(code)}`;
    return { subject: t('letter.confirm.subject'), body: t('letter.confirm.body', { link, number, code }) };
  };
}
