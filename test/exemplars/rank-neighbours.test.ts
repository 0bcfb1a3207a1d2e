import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Neighbour, rankNeighbours } from '../../src/exemplars/rank-neighbours.ts';
import { anExemplar } from '../fixtures/brief.ts';

const neighbour = fc
  .record({
    id: fc.uuid(),
    similarity: fc.constantFrom(0.6, 0.7, 0.701, 1),
    language: fc.constantFrom('en', 'en-MY', 'ms'),
    percentile: fc.constantFrom(0.8, 0.9),
    sends: fc.constantFrom(100, 200),
    merchantKey: fc.constantFrom('a', 'b', 'c', 'd'),
    textKey: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  })
  .map(({ merchantKey, textKey, ...rest }): Neighbour => {
    return { exemplar: { ...anExemplar(rest), similarity: rest.similarity }, merchantKey, textKey };
  });
const brief = { language: 'en', threshold: 0.7, k: 5 };

it('keeps its rules whatever it is given, in whatever order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(neighbour, { selector: ({ exemplar }) => exemplar.id }), (given) => {
      const found = rankNeighbours(given, brief);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(rankNeighbours(given.toReversed(), brief)).toEqual(found);
      const chosen = found.map(({ id }) => given.find(({ exemplar }) => exemplar.id === id));
      expect(new Set(chosen.map((one) => one?.textKey)).size).toBe(found.length);
      for (const merchant of 'abcd') {
        expect(chosen.filter((one) => one?.merchantKey === merchant).length).toBeLessThanOrEqual(2);
      }
      const similarities = found.map(({ similarity }) => similarity ?? 0);
      expect(similarities.toSorted((a, b) => b - a)).toEqual(similarities);
      expect(similarities.every((similarity) => similarity >= 0.7)).toBe(true);
    }),
  );
});

it('leaves out the best of a third rather than a better text', () => {
  const of = (id: string, merchantKey: string, textKey: string, similarity: number): Neighbour => ({
    exemplar: { ...anExemplar({ id }), similarity },
    merchantKey,
    textKey,
  });
  const given = [
    of('1', 'a', 'x', 0.99),
    of('2', 'b', 'x', 0.98),
    of('3', 'a', 'y', 0.97),
    of('4', 'a', 'z', 0.96),
    of('5', 'b', 'w', 0.9),
  ];
  expect(rankNeighbours(given, brief).map(({ id }) => id)).toEqual(['1', '3', '5']);
});
