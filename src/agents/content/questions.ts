import type { Brief } from '../../domain/brief.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import type { Claim, Question, Review } from '../../domain/report.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { findConcepts } from '../../language/find-terms.ts';
import { type PreviewName, questionPreview } from '../../language/question-previews.ts';
import { speaksOf } from '../../language/word-classes.ts';
import { namesAnEnd } from '../reading/pressure.ts';
import { readMessage } from '../reading/reading.ts';
import { settingOfBrief } from '../reading/setting.ts';
import { answersIn } from './answered.ts';
import { needsOf, type Questioned } from './gaps.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import { questionText } from './question-text.ts';
import { hasUsableVoucher } from './usable-voucher.ts';

const MOST_QUESTIONS = 3;

/**
 * What to ask the marketer, the most useful first, at most three; nothing that is given already. None for a message that
 * is fine. The texts are English, the previews in the message's language.
 */
export function questionsFor(brief: Brief, review: Review): readonly Question[] {
  const message = { brief, review, reading: readMessage(brief.template, settingOfBrief(brief)) };
  const known = (ids: readonly PreviewName[]) => ids.filter((id) => !isAnswered(id, brief));
  const needed = known([
    ...fromDefects(message),
    ...(review.primaryError === null ? [] : needsOf(message)),
    ...fromClaims(message),
  ]);
  const asked = withoutIdle(new Set(needed), message);
  return (asked.length > 0 ? asked : known(fromVoucher(message))).slice(0, MOST_QUESTIONS).map((id) => ({
    id,
    about: QUESTION_KINDS[id].about,
    text: questionText(id, message),
    preview: previewFor(id, brief),
  }));
}

/** The line with what is known in its place: "Ridge pack: now ▢▢, was ▢▢." */
function previewFor(id: PreviewName, { product, language }: Brief): string {
  const line = questionPreview(id, language);
  return id === 'prices' && product !== null ? line.replace('▢▢', () => product) : line;
}

/**
 * Leaves out what can wait while something else is open: where a push leads, which the sending tool knows, and the date
 * behind a bare "hurry".
 */
function withoutIdle(asked: ReadonlySet<PreviewName>, { brief, review, reading }: Questioned): readonly PreviewName[] {
  const canWait = (id: PreviewName) =>
    (brief.channel === 'push' && QUESTION_KINDS[id].about === 'link') ||
    ((id === 'deadline' || id === 'pay-by') &&
      !hasClaim(review, 'stale-date') &&
      !reading.pressure.urgency.some(namesAnEnd));
  const open = [...asked].filter((id) => !canWait(id));
  return open.length > 0 ? open : [...asked].slice(0, 1);
}

/** What the diagnosis itself calls for. */
function fromDefects({ brief, review, reading }: Questioned): readonly PreviewName[] {
  if (hasClaim(review, 'stale-date')) return ['deadline'];
  if (review.primaryError !== 'irrelevant-offer') return [];
  const { misfit } = reading.audience;
  if (misfit === null || hasUsableVoucher(brief)) return [];
  return misfit.kind === 'cheaper-now' ? ['related-offer'] : ['usable-offer'];
}

/** A claim without backing comes back when the marketer confirms it. */
function fromClaims({ brief, reading, review }: Questioned): readonly PreviewName[] {
  const isUnpaid = licenceSegment(brief.segment) === 'unpaid-order-buyers';
  const asked: PreviewName[] = [];
  if (hasClaim(review, 'scarcity')) asked.push('stock');
  if (hasClaim(review, 'urgency')) asked.push(isUnpaid ? 'pay-by' : 'deadline');
  if (reading.audience.presumed.some(({ claim }) => claim === 'reader-member' || claim === 'reader-birthday'))
    asked.push('membership');
  return asked;
}

/** When nothing else is open: what a nameless gift is, or an end, which is an honest reason to act now. */
function fromVoucher({ brief, review, reading }: Questioned): readonly PreviewName[] {
  if (brief.voucher === null || review.primaryError === null) return [];
  if (isNamelessGift(brief.voucher.text, brief.language)) return ['gift'];
  // "Until Sunday" is an end without a date.
  const given = [...reading.substance.figures, ...findFigures(brief.voucher.text, brief.language)];
  const isOpen = brief.voucher.endsAt === null && !given.some(({ role }) => role === 'deadline');
  return isOpen && review.primaryError === 'weak-call-to-action' ? ['deadline'] : [];
}

/** "Free gift" could be anything; "free tote" is a tote. */
function isNamelessGift(voucher: string, language: string): boolean {
  return (
    findConcepts(voucher, language, 'giveaway').some(
      ({ concept, text }) => concept === 'gift' && speaksOf('gift', text, language),
    ) && !answersIn(voucher, language).has('words')
  );
}

function hasClaim(review: Review, kind: Claim['kind']): boolean {
  return review.claims.some((claim) => claim.kind === kind);
}

function isAnswered(id: PreviewName, brief: Brief): boolean {
  return brief.facts.some((fact) => {
    const answers = answersIn(fact, brief.language);
    return QUESTION_KINDS[id].answeredBy.some((answer) => answers.has(answer));
  });
}
