import type { InvitationFactsInWords, InvitationLetters } from '~/domain/invitation/letters';
import type { PoolLetters } from '~/domain/pool/letters';
import { translator } from '~/i18n/t';
import { dateInWords } from '~/ui/date-text';

// Mail follows the record, which is Chinese, whatever the reader's language.
const t = translator('zh-CN');
const paragraphs = (...lines: (string | false)[]) => lines.filter(Boolean).join('\n\n');
const on = (at: Date) => dateInWords(at.toISOString(), 'zh-CN');

/** What applicants are told; `address` is where the public reaches the site. */
export const poolLetters = (address: string): PoolLetters => ({
  received: ({ name, number, code, from, nominated }) => ({
    subject: t('poolLetter.received.subject'),
    body: paragraphs(
      t('poolLetter.dear', { name }),
      t(nominated ? 'poolLetter.received.nominated' : 'poolLetter.received.applied'),
      t('poolLetter.received.keep', { number, code }),
      `${address}/applications`,
      from,
    ),
  }),
  accepted: ({ name, number, termFrom, termUntil, from }) => ({
    subject: t('poolLetter.accepted.subject'),
    body: paragraphs(
      t('poolLetter.dear', { name }),
      t('poolLetter.accepted.text', { from: dateInWords(termFrom, 'zh-CN'), until: dateInWords(termUntil, 'zh-CN') }),
      t('poolLetter.accepted.more', { number }),
      `${address}/applications`,
      from,
    ),
  }),
  declined: ({ name, reason, from }) => ({
    subject: t('poolLetter.declined.subject'),
    body: paragraphs(
      t('poolLetter.dear', { name }),
      t('poolLetter.declined.text', { reason }),
      t('poolLetter.declined.more'),
      from,
    ),
  }),
});

/** What those who are invited are told. Every link is the person's own. */
export const invitationLetters = (address: string): InvitationLetters => {
  const whole = (path: string) => address + path;
  const head = ({ name }: InvitationFactsInWords) => t('poolLetter.dear', { name });
  const when = ({ meeting, heldAt, place }: InvitationFactsInWords) =>
    t('poolLetter.invitation.when', { meeting, at: on(heldAt), place: place || t('poolLetter.placeLater') });
  const about = ({ items }: InvitationFactsInWords) =>
    items.length > 0 && t('poolLetter.invitation.items', { items: items.join('；') });
  return {
    invitation: (facts) => ({
      subject: t('poolLetter.invitation.subject', { meeting: facts.meeting }),
      body: paragraphs(
        head(facts),
        when(facts),
        about(facts),
        t('poolLetter.invitation.answer', { at: on(facts.answerBy) }),
        whole(facts.link),
        t('poolLetter.invitation.own'),
        facts.from,
      ),
    }),
    answerReminder: (facts) => ({
      subject: t('poolLetter.answerReminder.subject', { meeting: facts.meeting }),
      body: paragraphs(
        head(facts),
        t('poolLetter.answerReminder.text', { at: on(facts.answerBy) }),
        when(facts),
        whole(facts.link),
        facts.from,
      ),
    }),
    eveReminder: (facts) => ({
      subject: t('poolLetter.eveReminder.subject', { meeting: facts.meeting }),
      body: paragraphs(
        head(facts),
        when(facts),
        about(facts),
        facts.papers > 0 && t('poolLetter.papers.text', { count: facts.papers }),
        t('poolLetter.eveReminder.door'),
        whole(facts.link),
        facts.from,
      ),
    }),
    papers: (facts) => ({
      subject: t('poolLetter.papers.subject', { meeting: facts.meeting }),
      body: paragraphs(
        head(facts),
        t('poolLetter.papers.text', { count: facts.papers }),
        when(facts),
        whole(facts.link),
        facts.from,
      ),
    }),
    furtherItem: (facts) => ({
      subject: t('poolLetter.furtherItem.subject', { meeting: facts.meeting }),
      body: paragraphs(
        head(facts),
        t('poolLetter.furtherItem.text', { meeting: facts.meeting, items: facts.items.join(t('pool.semicolon')) }),
        whole(facts.link),
        facts.from,
      ),
    }),
    withdrawn: (facts) => ({
      subject: t('poolLetter.withdrawn.subject', { meeting: facts.meeting }),
      body: paragraphs(
        head(facts),
        t('poolLetter.withdrawn.text', { meeting: facts.meeting, reason: facts.reason }),
        facts.from,
      ),
    }),
  };
};
