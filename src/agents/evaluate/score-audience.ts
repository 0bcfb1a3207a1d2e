import type { Grade } from '../../domain/report.ts';
import { licenceSegment } from '../../domain/segment.ts';
import { isSoft } from '../reading/licence.ts';
import type { Piece } from '../reading/piece.ts';
import { quote, wordsAround } from '../reading/quote.ts';
import { readersOf } from '../reading/readers.ts';
import type { Reading } from '../reading/reading.ts';
import { settingTheNote } from '../reading/tone.ts';
import { TRAITS, type TraitName } from './traits.ts';
import { weigh } from './weigh.ts';

/** Noise that puts readers off, beside the tones of tone.ts. */
const NOISE: ReadonlySet<TraitName> = new Set<TraitName>([
  'tracked',
  'shouting',
  'exclamations',
  'party-tone',
  'emoji-rows',
]);

/** 1: takes the reader for someone else. 3: the wrong tone, or could go to anyone. 5: made for these readers. */
export function scoreAudience(reading: Reading): Grade {
  const { presumed, misfit, occasion } = reading.audience;
  const readers = readersOf(reading.setting.segment);
  if (misfit !== null) {
    const words = quote(misfit.words.text);
    return { score: 1, reason: `${words} is no offer for ${readers}; a 5 needs one that they can use.` };
  }
  const segment = licenceSegment(reading.setting.segment);
  const first = presumed.find((claim) => !isSoft(claim, segment)) ?? presumed[0];
  if (first !== undefined) {
    const score = isSoft(first, segment) ? 3 : 1;
    return { score, reason: `${quote(first.words.text)} is more than is known of ${readers}; a 5 leaves it out.` };
  }
  const faults = toneFaults(reading);
  const worst = faults[0];
  if (worst !== undefined) {
    return {
      score: faults.length > 2 ? 1 : 3,
      reason: `${quote(worst.words)} ${TRAITS[worst.trait]}; a 5 speaks plainly to ${readers}.`,
    };
  }
  const { offers, items } = reading.substance;
  const reaches = (piece: Piece) => quote(wordsAround(reading.text, piece));
  if (occasion[0] !== undefined) return { score: 5, reason: `${reaches(occasion[0])} says why ${readers} get it.` };
  if (offers[0] !== undefined)
    return { score: 5, reason: `${reaches(offers[0])} is an offer that ${readers} can use.` };
  if (items[0] === undefined) {
    return { score: 3, reason: `${quote(reading.opening.text)} could go to anyone; a 5 says why ${readers} get it.` };
  }
  return { score: 5, reason: `${reaches(items[0])} shows ${readers} what it is about.` };
}

function toneFaults(reading: Reading): readonly { readonly trait: TraitName; readonly words: string }[] {
  const tones = settingTheNote(reading.tone).filter(({ fault }) => fault !== 'hedge');
  const noise = weigh(reading).filter(({ trait }) => NOISE.has(trait));
  return [
    ...tones.map(({ fault, words }) => ({ trait: fault, words: wordsAround(reading.text, words) })),
    ...noise.map(({ trait, words }) => ({ trait, words: words ?? reading.opening.text })),
  ];
}
