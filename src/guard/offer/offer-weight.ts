import type { Figure } from '../../domain/figure/figure.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import type { PlacedFigure } from './stated-figures.ts';

/** After a percentage that is taken off something: "15% on boots", "15% para tu regreso". A noun there is what the thing is made of. */
const OFF_SOMETHING =
  /^[\s\u00a0]?(?:[.,!?:;)…—-]|$|(?:off|on|for|when|with|until|en|para|em|na|no|nas|nos|sobre|con|auf|bei|mit|bis|sur|pour|avec|di|untuk|pada|buat|semua|cho|khi|toàn|bila|atas)(?!\p{L})|[^\p{Script=Latin}\s])/iu;

/** How much of an offer hangs on a figure of the original; null: nothing. A rating asked for, a count and a size are no offers. */
export function offerWeight(placed: PlacedFigure, given: readonly Figure[]): 'fail' | 'warn' | null {
  const { figure } = placed;
  switch (figure.kind) {
    case 'percent':
      return percentWeight(placed, given);
    case 'money':
    case 'date':
    case 'weekday':
    case 'time':
      return 'fail';
    case 'duration':
      return figure.role === 'deadline' ? 'warn' : null;
    case 'quantity':
    case 'number':
      return figure.role === 'minimum' || figure.role === 'value' ? 'fail' : null;
    case 'rating':
      return null;
  }
}

/** "100% cotton" and "70% dark" say what a thing is, unless somewhere the same percentage is taken off. */
function percentWeight({ figure, text }: PlacedFigure, given: readonly Figure[]): 'fail' | 'warn' | null {
  if (given.some((one) => one.role !== 'plain' && sameFact(one, figure))) return 'fail';
  if (figure.key === 'percent:100') return null;
  return OFF_SOMETHING.test(text.slice(figure.end, figure.end + 12)) ? 'fail' : 'warn';
}
