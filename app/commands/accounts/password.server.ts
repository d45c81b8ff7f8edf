import { hash, verify } from '@node-rs/argon2';

// argon2id at the strength OWASP recommends: 19 MiB, two passes (about 50 ms on a small server).
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, strength);

/** Whether the password fits. An unknown account costs the same time as a wrong password, so neither can be told apart. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await placeholder), password);
  return stored !== undefined && fits;
}

const placeholder = hashPassword('nobody has this password');
