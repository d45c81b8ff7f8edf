import { account } from './account';
import { desk } from './desk';
import { docket } from './docket';
import { event } from './event';
import { form } from './form';
import { refusal } from './refusal';
import { site } from './site';
import { ui } from './ui';
import { words } from './words';

export const chinese = { account, desk, docket, event, form, refusal, site, ui, words };
