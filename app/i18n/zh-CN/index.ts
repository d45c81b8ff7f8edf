import { account } from './account';
import { answer } from './answer';
import { basis } from './basis';
import { desk } from './desk';
import { docket } from './docket';
import { document } from './document';
import { draft } from './draft';
import { event } from './event';
import { form } from './form';
import { meeting } from './meeting';
import { notice } from './notice';
import { refusal } from './refusal';
import { site } from './site';
import { ui } from './ui';
import { words } from './words';

export const chinese = {
  account,
  answer,
  basis,
  desk,
  docket,
  document,
  draft,
  event,
  form,
  meeting,
  notice,
  refusal,
  site,
  ui,
  words,
};
