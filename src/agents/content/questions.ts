import type { Brief } from '../../domain/brief.ts';
import type { Claim, Question, Review } from '../../domain/report.ts';
import { type PreviewName, questionPreview } from '../../language/question-previews.ts';
import { readMessage } from '../reading/reading.ts';
import { settingOfBrief } from '../reading/setting.ts';
import { answersIn } from './answered.ts';
import { needsOf, type Questioned } from './gaps.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import { questionText } from './question-text.ts';

const MOST_QUESTIONS = 3;

/**
 * What to ask the marketer, the most useful first, at most three; nothing that is given already. None for a message that
 * is fine. The texts are English, the previews in the message's language.
 */
export function questionsFor(brief: Brief, review: Review): readonly Question[] {
  const message = { brief, review, reading: readMessage(brief.template, settingOfBrief(brief)) };
  const asked = [
    ...new Set([
      ...fromDefects(message),
      ...(review.primaryError === null ? [] : needsOf(message)),
      ...fromClaims(message),
      ...fromVoucher(message),
    ]),
  ];
  return asked
    .filter((id) => !isAnswered(id, brief))
    .slice(0, MOST_QUESTIONS)
    .map((id) => ({
      id,
      about: QUESTION_KINDS[id].about,
      text: questionText(id, message),
      preview: questionPreview(id, brief.language),
    }));
}

/** What the diagnosis itself calls for. */
function fromDefects({ review, reading }: Questioned): readonly PreviewName[] {
  if (hasClaim(review, 'stale-date')) return ['deadline'];
  if (review.primaryError !== 'irrelevant-offer') return [];
  const { misfit } = reading.audience;
  if (misfit === null) return [];
  return misfit.kind === 'cheaper-now' ? ['related-offer'] : ['usable-offer'];
}

/** A claim without backing comes back when the marketer confirms it. */
function fromClaims({ reading, review }: Questioned): readonly PreviewName[] {
  const asked: PreviewName[] = [];
  if (hasClaim(review, 'scarcity')) asked.push('stock');
  if (hasClaim(review, 'urgency')) asked.push('deadline');
  if (reading.audience.presumed.some(({ claim }) => claim === 'reader-member' || claim === 'reader-birthday'))
    asked.push('membership');
  return asked;
}

/** An offer that ends gives an honest reason to act now. */
function fromVoucher({ brief, review, reading }: Questioned): readonly PreviewName[] {
  const isOpen =
    brief.voucher !== null &&
    brief.voucher.endsAt === null &&
    !reading.substance.figures.some(({ role }) => role === 'deadline');
  return isOpen && review.primaryError === 'weak-call-to-action' ? ['deadline'] : [];
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
