import { ageBands, sexes } from '~/domain/pool/words';
import { representativeCategories } from '~/domain/vocabulary';
import { useT } from '~/i18n/t';
import { Stats } from '../stat';

type Member = { state: string; category: string; ageBand: string; sex: string | null };

/** Whom the pool stands for: those who serve now, by category, age and sex. */
export function PoolBalance({ members }: { members: Member[] }) {
  const t = useT();
  const serving = members.filter(({ state }) => state === 'serving');
  const count = (those: (one: Member) => boolean) => serving.filter(those).length;
  const parts = (words: readonly string[], of: (one: Member) => string | null, name: (word: string) => string) =>
    words
      .map((word) => ({ word, times: count((one) => of(one) === word) }))
      .filter(({ times }) => times > 0)
      .map(({ word, times }) => `${name(word)} ${times}`)
      .join(t('pool.comma'));
  const say = (key: string) => (t.has(key) ? t(key) : key);
  return (
    <>
      <Stats
        items={[
          { label: t('pool.desk.serving'), value: serving.length, unit: t('pool.desk.person') },
          { label: t('pool.desk.women'), value: count(({ sex }) => sex === 'female'), unit: t('pool.desk.person') },
          {
            label: t('pool.desk.elderly'),
            value: count(({ ageBand }) => ageBand === 'over65'),
            unit: t('pool.desk.person'),
          },
        ]}
      />
      <p className="hint">
        {parts(
          representativeCategories,
          ({ category }) => category,
          (one) => say(`words.category.${one}`),
        )}
      </p>
      <p className="hint">
        {parts(
          ageBands,
          ({ ageBand }) => ageBand,
          (one) => say(`pool.age.${one}`),
        )}
        {' · '}
        {parts(
          sexes,
          ({ sex }) => sex,
          (one) => say(`pool.sex.${one}`),
        )}
      </p>
    </>
  );
}
