// Preloaded into a server under test (`node --import`): its system clock stands where a file says, so that a walk of several
// weeks is walked in minutes. The program itself is not touched: it asks the time as always.
import { readFileSync } from 'node:fs';

const { MINYI_TEST_CLOCK: file } = process.env;
const SystemDate = Date;
let ahead = 0;

if (file) {
  const read = () => {
    ahead = Number(readFileSync(file, 'utf8'));
  };
  read();
  setInterval(read, 50).unref();
  globalThis.Date = class extends SystemDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [SystemDate.now() + ahead]));
    }
    static now() {
      return SystemDate.now() + ahead;
    }
  };
}
