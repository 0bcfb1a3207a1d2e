import type { Change } from '../../domain/report.ts';
import type { Unit } from '../../language/units/unit.ts';
import type { Message, Said } from './compose/said.ts';
import type { Fault } from './judge/fault.ts';
import { faultsOf } from './judge/faults.ts';
import type { Reading } from './reading/reading.ts';

/**
 * One entry for each piece that is new, shortened or gone, in the order of the rewrite; deletions last. `followed`:
 * findings that the text takes up, told with its first change; `limits`: what rules could not do, an entry each.
 */
export function changesOf(
  reading: Reading,
  message: Message,
  followed: readonly string[],
  limits: readonly string[],
): readonly Change[] {
  const covered = new Set<Unit>();
  const changes = message.pieces.flatMap((piece): readonly Change[] => {
    if (piece.source === 'kept') {
      for (const unit of piece.from) covered.add(unit);
      return [];
    }
    const was = piece.from.filter((unit) => !covered.has(unit));
    for (const unit of piece.from) covered.add(unit);
    if (was.length === 1 && was[0]?.text === piece.text) return [];
    const text = piece.role === 'title' ? (message.title ?? piece.text) : piece.text;
    return [
      {
        text,
        was: was.length === 0 ? null : was.map((unit) => unit.text).join(' '),
        why: whyOf(piece, was, reading),
        gloss: glossOf(piece, reading),
      },
    ];
  });
  const gone = [...reading.title, ...reading.body].filter(
    (unit) => !covered.has(unit) && !message.body.includes(unit.text) && !(message.title ?? '').includes(unit.text),
  );
  const deletions = gone.map(
    (unit): Change => ({ text: '', was: unit.text, why: whyGone(unit, reading), gloss: null }),
  );
  const [first, ...rest] = [...changes, ...deletions];
  const told = first === undefined ? [] : [{ ...first, why: [first.why, ...followed].join(' ') }, ...rest];
  return [
    ...limits.map((why): Change => ({ text: message.title ?? message.body, was: null, why, gloss: null })),
    ...told,
  ];
}

function glossOf(piece: Said, reading: Reading): string | null {
  if (/^en/u.test(reading.brief.language) && reading.brief.language !== 'en-MY') return null;
  if (piece.gloss !== null) return piece.gloss;
  return piece.role === 'offer' || piece.role === 'title'
    ? `The offer as you gave it: ${reading.offer?.text ?? piece.text}`
    : null;
}

function whyOf(piece: Said, was: readonly Unit[], reading: Reading): string {
  if (piece.why !== null) return piece.why;
  const fault = was.flatMap((unit) => faultsOf(unit, reading))[0];
  const because = fault === undefined ? '' : ` ${FAULT[fault.kind](fault)}`;
  return `${ROLE[piece.role](reading)}${because}`;
}

function whyGone(unit: Unit, reading: Reading): string {
  const fault = faultsOf(unit, reading)[0];
  if (fault !== undefined) return FAULT[fault.kind](fault);
  return unit.kind === 'small-talk' || unit.kind === 'rest' || unit.kind === 'question'
    ? 'It carries no fact and no step.'
    : 'Another sentence says it now.';
}

const ROLE: Readonly<Record<Said['role'], (reading: Reading) => string>> = {
  title: (reading) =>
    reading.offer !== null && reading.situation !== 'unpaid'
      ? 'The title carries the offer, which is what makes readers look.'
      : 'The title says what the message is about.',
  'brand-prefix': () => 'Ordinary writing instead of capitals.',
  greeting: () => 'A plain greeting.',
  opening: () => 'It begins with what is true of these readers and nothing more.',
  event: () => 'It says plainly what happened.',
  offer: () => 'The whole offer, with its conditions, in the words that you gave.',
  fact: () => 'A fact stays; what was hollow around it went.',
  'lead-in': () => 'A plain line leads to the list.',
  list: () => 'A list item in ordinary writing.',
  cta: () => 'One clear step, beside where it leads.',
  'already-paid': () => 'Some readers will have paid by the time they read it.',
  contact: () => 'Help is offered in plain words.',
  terms: () => 'The condition stays.',
  'sign-off': () => 'A plain close.',
  'opt-out': () => 'The opt-out stays.',
};

const FAULT: Readonly<Record<Fault['kind'], (fault: Fault) => string>> = {
  relationship: (fault) => `“${fault.text}” presumes something that is not known of these readers.`,
  urgency: (fault) => `“${fault.text}” claims an end that nobody gave.`,
  scarcity: (fault) => `“${fault.text}” claims a shortage that nobody gave.`,
  guarantee: (fault) => `“${fault.text}” is a promise that nothing here backs.`,
  vague: (fault) => `“${fault.text}” hints at an offer without saying it.`,
  guilt: (fault) => `“${fault.text}” makes the reader feel guilty instead of giving a reason.`,
  slang: (fault) => `“${fault.text}” is more familiar than these readers may like.`,
  officialese: (fault) => `“${fault.text}” sounds like an office, not like a shop.`,
  blame: (fault) => `“${fault.text}” orders the reader about.`,
  clickbait: (fault) => `“${fault.text}” teases instead of telling.`,
  hedge: (fault) => `“${fault.text}” takes the step back before it is taken.`,
  'stale-date': () => 'The date is over; ask for the new one before sending.',
  'unusable-offer': () => 'These readers cannot use this offer, so it stays out whole.',
  stars: () => 'Five stars may not be asked for; an honest review may.',
  shouting: () => 'Ordinary writing instead of capitals and rows of marks.',
  chant: (fault) => `“${fault.text}” says the same again and again.`,
  bait: (fault) => `“${fault.text}” asks for a favour instead of offering something.`,
  boast: (fault) => `“${fault.text}” is praise that nobody can check.`,
  emotion: (fault) => `“${fault.text}” puts more feeling into it than there is reason for.`,
  hashtags: () => 'Hashtags do nothing in a message.',
  instruction: () => 'It was an instruction for a writer, not a message for a customer.',
};
