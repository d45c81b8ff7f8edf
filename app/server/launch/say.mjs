/** One message for whoever started us: Chinese, then the same in English. */
export function say(chinese, english) {
  process.stderr.write(`${chinese}\n${english}\n`);
}

/** A reason to stop that the person at the terminal can act on; it is said without a stack trace. */
export class Stopped extends Error {
  constructor(chinese, english) {
    super(english);
    this.chinese = chinese;
  }
}

/** Runs `work`; a `Stopped` becomes its two sentences and exit code 1, anything else is a bug and is thrown. */
export async function sayWhyItStopped(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say(error.chinese, error.message);
    process.exitCode = 1;
  }
}
