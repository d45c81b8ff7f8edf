import { joinAlike } from './alike';
import { fold } from './folding';
import { joinIdentical } from './identical';
import { profilesOf } from './likeness';
import { keptInOrder } from './order';
import { Pairs } from './pairs';
import { type Step, stepsByWord } from './steps';

/** Marks the changes paragraph by paragraph: words are compared only within paragraphs that belong together. */
export function stepsByParagraph(before: string, after: string): Step[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const steps: Step[] = [];
  let [b, a] = [0, 0];
  for (const pair of [...alignedLines(was, is), { before: was.length, after: is.length }]) {
    const [del, ins] = [was.slice(b, pair.before), is.slice(a, pair.after)];
    if (del.length === 1 && ins.length === 1) steps.push(...stepsByWord(del[0]!, ins[0]!));
    else steps.push({ same: '', del: del.join(''), ins: ins.join('') });
    if (pair.before < was.length) steps.push(...stepsByWord(was[pair.before]!, is[pair.after]!));
    [b, a] = [pair.before + 1, pair.after + 1];
  }
  return steps;
}

const linesOf = (text: string) => text.split(/(?<=\n)/);

function alignedLines(was: readonly string[], is: readonly string[]): { before: number; after: number }[] {
  const words = [...was, ...is].map(fold);
  const pairs = new Pairs();
  joinIdentical(words.slice(0, was.length), words.slice(was.length), pairs);
  const profiles = profilesOf(words).map((profile) => ({ profile, label: '' }));
  joinAlike(profiles.slice(0, was.length), profiles.slice(was.length), pairs);
  const places = [...pairs.afterOf].map(([before, after]) => ({ before, after, weight: was[before]!.length }));
  return [...keptInOrder(places)].map((index) => places[index]!).sort((x, y) => x.before - y.before);
}
