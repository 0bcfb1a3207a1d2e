import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFields } from './any-message.ts';
import { faultsOf } from './faults-of.ts';

it('whatever the template: no crash, no token lost or made up, nothing shipped that fails, the output is kept', () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      expect(faultsOf(fields).faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 120_000);
