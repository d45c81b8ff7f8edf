/** A letter as the letter box shows it; `links` are the addresses in it. */
export type OpenedMail = { to: string; message: string; text: string; links: string[] };

/** Takes a letter out of its envelope: the head on one line each, the body decoded. */
export function openedMail({ to, message }: { to: string; message: string }): OpenedMail {
  const [head = '', body = ''] = message.split(/\r\n\r\n(.*)/s);
  const encoded = /Content-Transfer-Encoding: base64/i.test(head);
  const text = encoded ? Buffer.from(body, 'base64').toString() : unquoted(body);
  return { to, message: head.replace(/\r\n\s+/g, ' '), text, links: text.match(/https?:\/\/\S+/g) ?? [] };
}

const unquoted = (body: string) => {
  const plain = body.replace(/=\r\n/g, '');
  return Buffer.from(
    plain.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
};
