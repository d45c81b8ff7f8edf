import { type ClassFlag, classFlags } from '../vocabulary';

/** The states of a public consultation, in the order of the register: what is open comes first. */
export const publicPhases = ['open', 'scheduled', 'closed', 'answered', 'terminated'] as const;
export type PublicPhase = (typeof publicPhases)[number];

/** The classes that the register can be filtered by; what must be kept secret is never in it. */
export const publicClasses: readonly ClassFlag[] = classFlags.filter((flag) => flag !== 'secret');
