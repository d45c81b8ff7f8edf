import { addBasis } from '~/commands/basis/add.server';
import { prepareConsultation } from '~/commands/consultations/prepare.server';
import { publishConsultation } from '~/commands/consultations/publish.server';
import { writeNotes } from '~/commands/notes/write.server';
import { addNaturalDays, dayOf } from '~/domain/calendar/day';
import { county, given } from '../situations/county';
import { openedDocket } from '../situations/dockets';
import { confirmedText } from '../situations/drafts';

const text = `汀禾县集市管理办法（征求意见稿）
第一条　为了管好集市，方便群众赶集，制定本办法。
第二条　逢三、六、九日为赶集日。
第三条　摊位费每平方米每天不超过二元。
`;

/** A county whose consultation has been open since yesterday, by the real clock, as a running server needs it. */
export async function openRound() {
  const published = new Date(Date.now() - 2 * 86_400_000);
  const today = dayOf(new Date());
  const here = await county(published);
  const { docketId } = await openedDocket(here, { title: '汀禾县集市管理办法' });
  const draftId = await confirmedText(here, { docketId }, text);
  given(await writeNotes(here.as('drafter'), { docketId, markdown: '## 为什么要定\n\n赶集没有人管。' }));
  const law = { kind: 'law', title: '中华人民共和国电子商务法', issuingBody: '全国人民代表大会常务委员会' } as const;
  const cited = {
    documentNumber: '',
    citedArticle: '第一条',
    quotation: '',
    relation: 'direct',
    supports: ['1'],
  } as const;
  given(await addBasis(here.as('drafter'), { docketId, ...law, ...cited, supports: [...cited.supports] }));
  const terms = {
    draftId,
    opensOn: addNaturalDays(today, -1),
    closesOn: addNaturalDays(today, 40),
    phone: '0000-6030000',
  };
  const { consultationId } = given(await prepareConsultation(here.as('drafter'), terms));
  const { number } = given(await publishConsultation(here.as('unitHead'), { consultationId }));
  return { ...here, consultationId, number };
}
