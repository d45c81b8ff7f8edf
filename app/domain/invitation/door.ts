type AtTheDoor = { name: string; phone: string | null; email: string | null };

const plain = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
/** How many of the last figures of a telephone number are asked for. */
const asked = 4;

/**
 * Whether somebody at the door is the person who was invited: the name, and the last four figures of the telephone number on
 * record or, for who left none, the e-mail address.
 */
export function isAtTheDoor({ name, phone, email }: AtTheDoor, typed: { name: string; proof: string }): boolean {
  if (plain(name) !== plain(typed.name)) return false;
  const ending = digits(phone ?? '').slice(-asked);
  if (ending.length === asked && ending === digits(typed.proof) && !typed.proof.includes('@')) return true;
  return email !== null && plain(email) === plain(typed.proof);
}
