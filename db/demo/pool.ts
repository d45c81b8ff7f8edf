import type { InterestField, Nominator, Sector } from '../../app/domain/pool/words';
import type { ConsentField, RepresentativeCategory } from '../../app/domain/vocabulary';

/** One person of the invented pool. Names are made of the ten stems and ordinary words: nobody is called so. */
export interface DemoMember {
  name: string;
  category: RepresentativeCategory;
  unit?: string;
  post?: string;
  area: string;
  sector: Sector;
  fields: InterestField[];
  age: 'under35' | 'under50' | 'under65' | 'over65';
  sex: 'female' | 'male';
  why: string;
  shows: ConsentField[];
  nominatedBy?: { kind: Nominator; body: string };
}
