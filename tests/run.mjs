// `npm test`: installs what is missing, builds, runs every group of tests on both databases and in a real browser.
//   --only GROUP [FILTER …]   one group, and in it only the files that match
//   --long                    deeper: many kills, many mutations, long walks
//   --bench [ARGUMENT …]      measures instead of testing
// Like the launcher it may use nothing that is not in Node itself, and only old syntax until Node's version is known.
import { requireNode } from '../app/server/launch/node-version.mjs';

requireNode();
import('./setup/act.mjs').then(({ act }) => act(process.argv.slice(2)));
