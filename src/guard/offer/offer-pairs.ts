import type { Figure, FigureRole } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { type Finding, quoted } from './answer.ts';
import { type PlacedFigure, spanOf } from './stated-figures.ts';

interface Pair {
  readonly one: Figure;
  readonly other: Figure;
}

/** What belongs together: a value and its minimum, a new price and the old one. */
const COUPLES: readonly (readonly [readonly FigureRole[], FigureRole])[] = [
  [['value', 'cap'], 'minimum'],
  [['price', 'plain'], 'old-price'],
];
/** Between two figures of one sentence there is no end of a sentence; a full stop inside "min. spend" is none. */
const SENTENCE_END = /[!?。！？\n；;]|(?<!\b(?:min|max|maks|nr|no))\.\s/u;

/** Two figures that were given in two pairs, put together crosswise: "RM12 off RM50" of "RM5 off RM50, RM12 off RM100". */
export function crossedPairs(
  candidate: readonly PlacedFigure[],
  original: readonly PlacedFigure[],
  voucher: readonly Figure[],
  voucherText: string,
): readonly Finding[] {
  const given = [...pairsIn(original), ...pairsOf(voucher, voucherText)];
  if (given.length < 2) return [];
  const findings: Finding[] = [];
  for (const { one, other } of pairsIn(candidate)) {
    const known = given.filter((pair) => sameFact(pair.one, one));
    if (known.length === 0 || known.some((pair) => sameFact(pair.other, other))) continue;
    if (!given.some((pair) => sameFact(pair.other, other))) continue;
    const placed = candidate.find(({ figure }) => figure === other);
    findings.push({
      status: 'fail',
      detail: `${quoted([one.text])} now goes with ${quoted([other.text])}; you gave it with ${quoted(known.map((pair) => pair.other.text))}.`,
      found: placed === undefined ? [] : [spanOf(placed)],
    });
  }
  return findings;
}

function pairsIn(placed: readonly PlacedFigure[]): readonly Pair[] {
  return (['title', 'body'] as const).flatMap((field) => {
    const inField = placed.filter((one) => one.field === field);
    return pairsOf(
      inField.map((one) => one.figure),
      inField[0]?.text ?? '',
    );
  });
}

/** Pairs sentence by sentence, in order ("32 € and 41 € are now 24 € and 34 €"); a sentence with unequal numbers of both says nothing. */
function pairsOf(figures: readonly Figure[], text: string): readonly Pair[] {
  const sentences: Figure[][] = [];
  for (const figure of figures) {
    const sentence = sentences.at(-1);
    const last = sentence?.at(-1);
    if (sentence === undefined || last === undefined || SENTENCE_END.test(text.slice(last.end, figure.start)))
      sentences.push([figure]);
    else sentence.push(figure);
  }
  return sentences.flatMap((sentence) => COUPLES.flatMap(([ones, other]) => couples(sentence, ones, other)));
}

function couples(sentence: readonly Figure[], ones: readonly FigureRole[], otherRole: FigureRole): readonly Pair[] {
  const isOffer = ({ kind }: Figure) => kind === 'money' || kind === 'percent';
  const left = sentence.filter((figure) => isOffer(figure) && ones.includes(figure.role));
  const right = sentence.filter((figure) => isOffer(figure) && figure.role === otherRole);
  if (left.length !== right.length) return [];
  return left.flatMap((one, index) => {
    const other = right[index];
    return other === undefined ? [] : [{ one, other }];
  });
}
