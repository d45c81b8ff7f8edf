import { businessDocket } from './business';
import { ebikeDocket } from './ebike';
import { elderlyDocket } from './elderly';
import { ferryDocket } from './ferry';
import { fieldsDocket } from './fields';
import { meetings } from './meetings';
import { parkingDocket } from './parking';
import { petsDocket } from './pets';
import { representatives } from './representatives';
import { ruralDocket } from './rural';
import { stallsDocket } from './stalls';
import type { DemoCounty } from './story';
import { units } from './units';
import { wellsDocket } from './wells';

/** An invented county as plain data; what its words mean stands in `story.ts`. Nothing here is real but the national laws quoted as basis. */
export const demoCounty: DemoCounty = {
  name: '汀禾县',
  government: '汀禾县人民政府',
  prefecture: '澜川市',
  units,
  dockets: [
    ruralDocket,
    ebikeDocket,
    elderlyDocket,
    businessDocket,
    parkingDocket,
    fieldsDocket,
    ferryDocket,
    stallsDocket,
    petsDocket,
    wellsDocket,
  ],
  representatives,
  meetings,
};
