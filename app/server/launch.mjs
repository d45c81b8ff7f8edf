// The first program a stranger runs, so it may use nothing that is not in Node itself. The imports below hold only old
// syntax: an old Node must come as far as the sentence that says it is too old.
import { requireNode } from './launch/node-version.mjs';

requireNode();
import('./launch/acts.mjs').then(({ act }) => act(process.argv.slice(2)));
