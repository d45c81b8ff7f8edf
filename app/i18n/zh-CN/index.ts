import { about } from './about';
import { account } from './account';
import { activity } from './activity';
import { answer } from './answer';
import { api } from './api';
import { audit } from './audit';
import { basis } from './basis';
import { bundle } from './bundle';
import { catalogue } from './catalogue';
import { certificate } from './certificate';
import { comment } from './comment';
import { competition } from './competition';
import { consultation } from './consultation';
import { delivery } from './delivery';
import { desk } from './desk';
import { docket } from './docket';
import { document } from './document';
import { draft } from './draft';
import { draw } from './draw';
import { effort } from './effort';
import { event } from './event';
import { exemption } from './exemption';
import { feed } from './feed';
import { figures } from './figures';
import { form } from './form';
import { gate } from './gate';
import { invitation } from './invitation';
import { letter } from './letter';
import { meeting } from './meeting';
import { notice } from './notice';
import { noticeChange } from './notice-change';
import { opinion } from './opinion';
import { outage } from './outage';
import { pool } from './pool';
import { poolLetter } from './pool-letter';
import { receipt } from './receipt';
import { refusal } from './refusal';
import { review } from './review';
import { rules } from './rules';
import { search } from './search';
import { selection } from './selection';
import { site } from './site';
import { split } from './split';
import { statement } from './statement';
import { subscription } from './subscription';
import { ui } from './ui';
import { version } from './version';
import { versionCheck } from './version-check';
import { view } from './view';
import { words } from './words';

export const chinese = {
  about,
  account,
  activity,
  answer,
  api,
  audit,
  basis,
  bundle,
  certificate,
  catalogue,
  comment,
  competition,
  consultation,
  delivery,
  desk,
  docket,
  document,
  draft,
  effort,
  draw,
  event,
  exemption,
  feed,
  figures,
  form,
  gate,
  invitation,
  letter,
  meeting,
  notice,
  opinion,
  noticeChange,
  outage,
  pool,
  poolLetter,
  receipt,
  refusal,
  review,
  rules,
  search,
  selection,
  site,
  split,
  subscription,
  statement,
  ui,
  version,
  versionCheck,
  view,
  words,
};
