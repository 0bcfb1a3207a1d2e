import type { Brief } from '../../domain/brief.ts';
import type { Claim } from '../../domain/report.ts';
import { type ConceptTerm, findConcepts } from '../../language/find-terms.ts';
import type { LexiconList } from '../../language/lexicon-lists.ts';
import type { Piece } from '../reading/piece.ts';
import type { Reading } from '../reading/reading.ts';

/** Praise that has to be proved; "popular" and "best quality" are left to taste. */
const GUARANTEES: ReadonlySet<string> = new Set([
  'lowest-price',
  'guaranteed',
  'money-back',
  'number-one',
  'safe',
  'proven',
  'medical',
  'award',
]);
/** Characters between a service and its figure: "garansi satu tahun". */
const BESIDE = 4;
const SERVICES: ReadonlySet<string> = new Set(['delivery-time', 'warranty', 'secure']);

/** What the original itself says and neither voucher, facts nor segment back. In the order of the text, each wording once. */
export function claimsOf(brief: Brief, reading: Reading): readonly Claim[] {
  const found: readonly { readonly kind: Claim['kind']; readonly words: Piece }[] = [
    ...reading.pressure.urgency.map((words) => ({ kind: 'urgency' as const, words })),
    ...reading.pressure.scarcity.map((words) => ({ kind: 'scarcity' as const, words })),
    ...unbacked(brief, reading, 'guarantee', GUARANTEES).map((words) => ({ kind: 'guarantee' as const, words })),
    ...unbacked(brief, reading, 'service', SERVICES).map((words) => ({ kind: 'service' as const, words })),
    ...reading.audience.presumed.map(({ words }) => ({ kind: 'relationship' as const, words })),
    ...reading.substance.stale.map((words) => ({ kind: 'stale-date' as const, words })),
  ];
  const inOrder = found.toSorted((a, b) => a.words.start - b.words.start);
  const isFirst = ({ words }: (typeof found)[number], index: number) =>
    inOrder.findIndex((one) => one.words.text.toLowerCase() === words.text.toLowerCase()) === index;
  return inOrder.filter(isFirst).map(({ kind, words }) => ({ text: words.text, kind }));
}

/** A shop may state its own service in figures ("30 days"); a bare promise needs the marketer's word. */
function unbacked(
  brief: Brief,
  reading: Reading,
  list: LexiconList,
  concepts: ReadonlySet<string>,
): readonly ConceptTerm[] {
  const given = [brief.voucher?.text, ...brief.facts].filter((part) => part !== undefined).join('\n');
  const backed = new Set(findConcepts(given, brief.language, list).map(({ concept }) => concept));
  // "100% satisfaction guaranteed" has a figure that says nothing.
  const beside = list === 'service' ? BESIDE : 0;
  const hasFigure = (term: Piece) =>
    reading.substance.figures.some((figure) => figure.start < term.end + beside && term.start < figure.end + beside);
  return findConcepts(reading.text, brief.language, list).filter(
    (term) => concepts.has(term.concept) && !backed.has(term.concept) && !hasFigure(term),
  );
}
