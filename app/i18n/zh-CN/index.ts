import { account } from './account';
import { event } from './event';
import { refusal } from './refusal';
import { site } from './site';
import { ui } from './ui';
import { words } from './words';

export const chinese = { account, event, refusal, site, ui, words };
