import { expect, it } from 'vitest';
import { assess } from '../../../../src/agents/template/compose/assess.ts';
import { readMessage } from '../../../../src/agents/template/reading/read-message.ts';
import { aTask, TODAY } from '../a-task.ts';

function left(body: string, language = 'en'): string | null {
  const reading = readMessage(
    aTask({ segment: 'lapsing-buyers', language, template: { title: null, body } }).brief,
    TODAY,
  );
  const [unit] = reading.body;
  if (unit === undefined) throw new Error('no unit');
  return assess(unit, reading).usable;
}

it.each<[string, string, string | null]>([
  ['en', "Winter teas are in from £4, before they're gone!", 'Winter teas are in from £4!'],
  ['en', 'Hurry, winter teas are in from £4.', 'Winter teas are in from £4.'],
  ['en', 'Lots of new teas for your kettle and some great deals too.', 'Lots of new teas for your kettle.'],
  ['en', 'Discover our bestsellers!', null],
  ['en', "Anyway it's the winter teas, from Thursday at 7pm.", "It's the winter teas, from Thursday at 7pm."],
  ['en', 'Just so you know, we are a new kind of tea shop!', null],
  ['en', 'Keep the tea below 20 °C for 2 weeks lol.', 'Keep the tea below 20 °C for 2 weeks.'],
  ['en', 'Our teas sell like crazy this winter.', null],
  ['en', 'We cried when you left us for £4 teas.', null],
  ['pt-BR', 'Cupom VOLTA20: 20% OFF em toda a loja, válido até 31/05/2024.', 'Cupom VOLTA20: 20% OFF em toda a loja.'],
  ['en', 'ALL TEAS ARE £4 THIS WEEK!!!', 'All teas are £4 this week!'],
])('%s: %s', (language, body, expected) => {
  expect(left(body, language)).toBe(expected);
});
