import type { QuestionKind } from '../vocabulary';

export type Question = { position: number; kind: QuestionKind; text: string; options: string[] };
type Answers = Record<string, number[] | string>;
type Count = { position: number; answered: number; options: number[] };

/** The longest free answer, in characters. */
export const longestAnswer = 2000;

/**
 * What was ticked and typed, by the position of its question: only options that there are, one of a single choice. Nothing
 * when every question was left open.
 */
export function readAnswers(questions: readonly Question[], typed: (name: string) => string[]): Answers | undefined {
  const answers: Answers = {};
  for (const { position, kind, options } of questions) {
    const given = typed(`question-${position}`);
    if (kind === 'text') {
      const words = (given[0] ?? '').trim();
      if (words) answers[position] = words;
      continue;
    }
    const chosen = [...new Set(given.map(Number))]
      .filter((option) => options[option] !== undefined)
      .sort((a, b) => a - b);
    const kept = kind === 'single' ? chosen.slice(0, 1) : chosen;
    if (kept.length > 0) answers[position] = kept;
  }
  return Object.keys(answers).length > 0 ? answers : undefined;
}

/** How many gave each answer. Of free answers only how many there are: their words go into the summary, not to everybody. */
export function countAnswers(questions: readonly Question[], responses: readonly Answers[]): Count[] {
  return questions.map(({ position, options }) => {
    const given = responses.flatMap((answers): readonly (number | string)[] => [answers[position] ?? []].flat());
    const answered = responses.filter((answers) => answers[position] !== undefined).length;
    return { position, answered, options: options.map((_, option) => given.filter((one) => one === option).length) };
  });
}

/** Options from a box with one on each line. */
export const optionsFrom = (lines: string): string[] => [
  ...new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
