import { randomInt } from 'node:crypto';

// Without the letters and figures that are taken for one another when they are read out.
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const groupLength = 4;

/** A password to be used once, said in four groups of four signs: about 79 bits. */
export const oneTimePassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join(''),
  ).join('-');
