import { expect, it } from 'vitest';
import { createRedraws } from '../../../src/slack/home/redraws.ts';

const MIA = { team: 'T1', user: 'U1' };
const BEN = { team: 'T1', user: 'U2' };

it('draws once for all that happened to a person, and once for each person', async () => {
  const drawn: string[] = [];
  const redraws = createRedraws(async ({ user }) => void drawn.push(user));
  for (const person of [MIA, BEN, MIA, { ...MIA }, BEN]) redraws.soon(person);
  expect(drawn).toEqual([]);
  await redraws.flush();
  expect(drawn).toEqual(['U1', 'U2']);
  redraws.soon(MIA);
  await redraws.flush();
  expect(drawn).toEqual(['U1', 'U2', 'U1']);
});

it('draws what came while it was drawing, after that', async () => {
  const said: string[] = [];
  let release = () => {};
  const redraws = createRedraws(async ({ user }) => {
    said.push(`begin ${user}`);
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    said.push(`end ${user}`);
  });
  redraws.soon(MIA);
  const first = redraws.flush();
  await expect.poll(() => said).toEqual(['begin U1']);
  redraws.soon(MIA);
  const second = redraws.flush();
  release();
  await expect.poll(() => said).toEqual(['begin U1', 'end U1', 'begin U1']);
  release();
  await Promise.all([first, second]);
  expect(said).toEqual(['begin U1', 'end U1', 'begin U1', 'end U1']);
});
