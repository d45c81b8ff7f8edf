// The only script of citizen pages. Everything works without it; with it, forms count, keep and warn. It brings no words of
// its own: sentences come from the page, in the page's language.
import { readAloud } from './aloud';
import { prepareToAnnounce } from './announce';
import { countCharacters } from './count';
import { keepUnsent } from './keep';
import { warnBeforeLeaving } from './leave';
import { copyAndPrint } from './receipt';
import { saveAsYouGo } from './save';

document.querySelector<HTMLElement>('.error-summary')?.focus();
prepareToAnnounce();
countCharacters();
keepUnsent();
warnBeforeLeaving();
copyAndPrint();
readAloud();
saveAsYouGo();
