import { beforeAll, expect, it } from 'vitest';
import { demoServer } from '../journeys/demo-server';

let demo: Awaited<ReturnType<typeof demoServer>>;
beforeAll(async () => {
  demo = await demoServer();
}, 300_000);

it('a published document is read under its number, with its dates and its whole text, and leads back to how it came about', async () => {
  const { consultation } = await demo.numbersOf('个体工商户');
  const process = await (await fetch(`${demo.address}/consultations/${consultation}/process`)).text();
  const [, path] = /href="(\/documents\/[^"]+)"/.exec(process) ?? [];
  const answer = await fetch(demo.address + path);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('施行日期');
  expect(html).toContain(`/consultations/${consultation}/process`);
  expect((html.match(/id="p-n/g) ?? []).length).toBeGreaterThan(28);
});

it('a number that no document has is a missing page', async () => {
  expect((await fetch(`${demo.address}/documents/nothing`)).status).toBe(404);
});
