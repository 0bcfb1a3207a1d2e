import { sameFact } from '../../domain/figure/same-fact.ts';
import { type Finding, quoted } from './answer.ts';
import { type PlacedFigure, spanOf } from './stated-figures.ts';

/** How far a percentage may stand from the article it is for: "the second one is yours at half the price". */
const NEAR = 30;
const SENTENCE_END = /[!?。！？\n；;]|\.\s/u;
/** Words that part one article from the rest without counting it. */
const THE_OTHER =
  /(?<!\p{L})(?:an)?other|next one|one of|cheape|extra one|otr[ao]|siguiente|outr[ao]|pr[oó]xim|m[aá]is barat|más barat|un[ao] de|uma? d[aeo]|autre|suivant|moins cher|l['’]un|zweit|ander|nächst|günstig|billig|lainnya|yang lain|satu lagi|seterusnya|berikut|termurah|còn lại|tiếp|thứ|rẻ|อีก|ถัดไป|ถูก|另|下一|便宜|其中|もう|次の|他の|一方|또 ?다른|다음|하나 더|저렴/iu;

/** "The second at half price" that became half price on everything: the candidate has the percentage and no second. */
export function lostOrdinals(given: readonly PlacedFigure[], candidate: readonly PlacedFigure[]): readonly Finding[] {
  const numbered = given.filter(({ figure }) => isOrdinal(figure.key));
  // A text of thousands of percentages is asked once for each share, not once for each place.
  if (numbered.length === 0 || candidate.some(({ figure }) => isOrdinal(figure.key))) return [];
  const shares = new Map(
    candidate.filter(({ figure }) => figure.kind === 'percent').map((one) => [one.figure.key, one]),
  );
  return [...shares.values()].flatMap((placed): readonly Finding[] => {
    const ordinals = given
      .filter(({ figure }) => sameFact(figure, placed.figure))
      .map((one) => ordinalBeside(one, numbered));
    const [first] = ordinals;
    if (first === null || first === undefined || ordinals.includes(null) || THE_OTHER.test(placed.text)) return [];
    const detail = `${quoted([placed.figure.text])} was for ${quoted([first.figure.text])} only, and the candidate gives it on all: say which one it is for.`;
    return [{ status: 'fail', detail, found: [spanOf(placed)] }];
  });
}

function ordinalBeside(one: PlacedFigure, numbered: readonly PlacedFigure[]): PlacedFigure | null {
  const near = numbered.find(({ figure, field, text }) => {
    if (field !== one.field || text !== one.text) return false;
    const [left, right] = figure.start < one.figure.start ? [figure, one.figure] : [one.figure, figure];
    return right.start - left.end <= NEAR && !SENTENCE_END.test(text.slice(left.end, right.start));
  });
  return near ?? null;
}

function isOrdinal(key: string): boolean {
  return key.startsWith('quantity:#');
}
