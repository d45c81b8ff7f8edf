const slowestShown = 10;

/** Prints durations, the slowest tests and, as the very last line, the totals; gives the exit code. */
export function summarize(results) {
  const total = (count) => results.reduce((sum, result) => sum + result[count], 0);
  const slowest = results
    .flatMap((result) => result.tests)
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, slowestShown);
  const lines = [
    '',
    ...results.map((result) => `${seconds(result.seconds)}  ${result.failed > 0 ? '✗' : '✓'} ${result.name}`),
    `${seconds(total('seconds'))}  in all`,
    '',
    ...(slowest.length > 0 ? ['The slowest tests:'] : []),
    ...slowest.map((test) => `${seconds(test.milliseconds / 1000)}  ${test.name}`),
    '',
    `${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return total('failed') > 0 ? 1 : 0;
}

const seconds = (value) => `${value.toFixed(1).padStart(7)} s`;
