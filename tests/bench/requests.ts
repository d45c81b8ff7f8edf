// An opinion as villagers write them. The key in it finds it again in the database.
const opinion = `
村里的垃圾桶离我家有三百多米，老人拎不动，下雨天更不方便。建议每二十户设一个投放点，走路不超过五分钟；
夏天一天收一次，冬天两天收一次，收运时间贴在投放点上。收费可以，但要每半年公布一次花在哪里。编号 {key}`;

/** What a browser that takes compressed pages sends. */
export const readingOf = (path: string, port: number): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: gzip\r\n\r\n`;

/** The last step of the form for comments, about the article `node`. `{key}` stands in the form's key and in the opinion. */
export function commentOn(number: string, node: string, port: number): string {
  const body = formOf(node);
  const address = `localhost:${port}`;
  return [
    `POST /consultations/${number}/comment HTTP/1.1`,
    `Host: ${address}`,
    `Origin: http://${address}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${Buffer.byteLength(body.replaceAll('{key}', 'k'.repeat(22)))}`,
    '',
    body,
  ].join('\r\n');
}

/** The answer to a comment that was kept: the receipt, in the citizen's hands by a cookie. */
export const receipt = { status: 303, head: '^set-cookie: confirmed=' };

const formOf = (node: string) =>
  new URLSearchParams({
    idempotencyKey: '{key}',
    press: 'send',
    'opinions[0].node': node,
    'opinions[0].body': opinion,
    authorKind: 'anonymous',
  })
    .toString()
    .replaceAll('%7Bkey%7D', '{key}');
