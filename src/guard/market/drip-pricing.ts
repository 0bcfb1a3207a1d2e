import { findFigures } from '../../domain/figure/find-figures.ts';
import { findConcepts } from '../../language/find-terms.ts';
import type { GuardInput } from '../guard-input.ts';
import { type Finding, fieldsOf, quoted } from '../offer/answer.ts';
import { marketOf } from './country.ts';
import { note } from './note.ts';

const EXTRA: ReadonlySet<string> = new Set(['tax-extra', 'shipping-extra']);

/** "From £9 plus fees": in Britain a price includes what everybody has to pay. */
export function dripPricing({ brief, candidate }: GuardInput): readonly Finding[] {
  const { language } = brief;
  for (const { field, text } of fieldsOf(candidate)) {
    const [extra] = findConcepts(text, language, 'terms').filter(({ concept }) => EXTRA.has(concept));
    if (extra === undefined) continue;
    const priced = findFigures(text, language).some(
      ({ kind, role }) => kind === 'money' && (role === 'price' || role === 'floor' || role === 'plain'),
    );
    const market = priced ? marketOf(brief) : null;
    if (market?.country !== 'GB') continue;
    const { start, end, text: words } = extra;
    return [
      note(
        `${quoted([words])} keeps a cost out of the price, and Britain (${market.because}) wants what everybody pays in it: give the whole price.`,
        'DMCC Act 2024 on drip pricing',
        [{ field, start, end, text: words }],
      ),
    ];
  }
  return [];
}
