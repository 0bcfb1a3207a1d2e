import { expect, it } from 'vitest';
import { shortName } from '../../../../src/agents/template/reading/short-name.ts';

it.each([
  ['Laundry sheets, 60 ct', 'Laundry sheets'],
  ['Truffle oil 250 ml', 'Truffle oil'],
  ['Kopi Arabika 250 g', 'Kopi Arabika'],
  ['Gooseneck kettle (matte black)', 'Gooseneck kettle'],
  // A container without its size says nothing; a number that is no size belongs to the name.
  ['AOVE lata 5 L', 'AOVE lata 5 L'],
  ['Clear case iPhone 15', 'Clear case iPhone 15'],
  ['Oil 250 ml', 'Oil 250 ml'],
  ['20 W folding solar panel', '20 W folding solar panel'],
])('%s → %s', (item, short) => {
  expect(shortName(item)).toBe(short);
});
