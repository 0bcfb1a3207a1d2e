import type { Exemplar } from '../../domain/record.ts';
import type { SegmentId } from '../../domain/segment.ts';
import { readersOf } from '../reading/readers.ts';
import { readMessage } from '../reading/reading.ts';
import { settingOfExemplar } from '../reading/setting.ts';
import type { Comparison, Finding } from './content-agent.ts';
import { EXEMPLAR_TRAITS, type ExemplarTrait } from './exemplar-traits.ts';

/** With fewer messages on a side a share says nothing. */
const FEWEST = 3;
/** With so few messages only a wide gap is worth telling. */
const WORTH_TELLING = 0.4;
const MOST_FINDINGS = 4;

/** What separates strong from weak exemplars, counted over their words: never more than was counted. */
export function compareByRule(segment: SegmentId, strong: readonly Exemplar[], weak: readonly Exemplar[]): Comparison {
  if (strong.length < FEWEST || weak.length < FEWEST) return { strong: [], weak: [], findings: [] };
  const [strongReadings, weakReadings] = [strong, weak].map((exemplars) =>
    exemplars.map((exemplar) => readMessage(exemplar.template, { ...settingOfExemplar(exemplar), segment })),
  ) as [ReturnType<typeof readMessage>[], ReturnType<typeof readMessage>[]];
  const counted = EXEMPLAR_TRAITS.map((trait) => ({
    trait,
    strong: strongReadings.filter(trait.has).length,
    weak: weakReadings.filter(trait.has).length,
  }));
  const gap = (one: (typeof counted)[number]) => one.strong / strong.length - one.weak / weak.length;
  const habits = counted.filter((one) => one.trait.wanted && gap(one) >= WORTH_TELLING).sort((a, b) => gap(b) - gap(a));
  const faults = counted
    .filter((one) => !one.trait.wanted && -gap(one) >= WORTH_TELLING)
    .sort((a, b) => gap(a) - gap(b));
  const findings = habits.slice(0, MOST_FINDINGS).map(
    (one): Finding => ({
      trait: one.trait.name,
      strongShare: one.strong / strong.length,
      weakShare: one.weak / weak.length,
      sentence: sentence(one.trait, ['strong', one.strong, strong.length], ['weak', one.weak, weak.length], segment),
    }),
  );
  return {
    strong: findings.map((finding) => finding.sentence),
    weak: faults
      .slice(0, MOST_FINDINGS)
      .map((one) =>
        sentence(one.trait, ['weak', one.weak, weak.length], ['strong', one.strong, strong.length], segment),
      ),
    findings,
  };
}

type Count = readonly [tier: 'strong' | 'weak', have: number, of: number];

/** "4 of 5 strong messages to lapsing buyers put a number in the first 40 characters; 1 of 5 weak ones do." */
function sentence(
  { said }: ExemplarTrait,
  [tier, have, of]: Count,
  [other, theirs, ofTheirs]: Count,
  segment: SegmentId,
): string {
  return `${have} of ${of} ${tier} messages to ${readersOf(segment)} ${said}; ${theirs === 0 ? 'none' : theirs} of ${ofTheirs} ${other} ones ${theirs === 1 ? 'does' : 'do'}.`;
}
