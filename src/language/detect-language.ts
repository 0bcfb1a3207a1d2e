import { findTokens } from '../domain/token.ts';
import { regionOf } from './detection/region.ts';
import { statisticalGuess } from './detection/statistical-guess.ts';
import { wordEvidence } from './detection/word-evidence.ts';
import { type Script, scriptsOf } from './script.ts';

export interface DetectedLanguage {
  /** BCP 47, with a region where the words show it: `es-MX`, `pt-BR`, `zh-TW`; code-mixed Malay-English is `en-MY`. */
  readonly language: string;
  /** 0 to 1. Below .5 the text is too short or too mixed to say; an empty one gives `en` and 0. */
  readonly confidence: number;
}

/** Own words decide so clearly that nothing else need be asked. */
const CLEAR = 0.6;

/** The language of a message, its tokens and links left aside: by its script, then by its words, then by statistics. */
export function detectLanguage(text: string): DetectedLanguage {
  const words = withoutTokens(text);
  const scripts = scriptsOf(words);
  const letters = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  if (letters === 0) return { language: 'en', confidence: 0 };
  return byScript(words, scripts, letters) ?? byWords(words);
}

function withoutTokens(text: string): string {
  let rest = '';
  let end = 0;
  for (const token of findTokens(text)) {
    if (token.kind === 'legal-prefix' || token.kind === 'opt-out') continue;
    rest += `${text.slice(end, token.start)} `;
    end = token.end;
  }
  return (rest + text.slice(end)).replace(/#[\p{L}\p{N}_]+/gu, ' ');
}

/** A product name in Latin letters does not make a Thai message English: a tenth of own letters is enough. */
function byScript(text: string, scripts: ReadonlyMap<Script, number>, letters: number): DetectedLanguage | null {
  const share = (script: Script) => (scripts.get(script) ?? 0) / letters;
  const latin = share('Latin');
  const sure = (language: string, own: number) => ({ language, confidence: Math.min(1, 0.5 + own) });
  if (share('Thai') > 0.1) return sure('th', share('Thai'));
  if (share('Hangul') > 0.1) return sure('ko', share('Hangul'));
  // Katakana and kana particles: Chinese has neither.
  if (share('Kana') > 0.1 || (share('Kana') > 0.03 && share('Han') > 0.1))
    return sure('ja', share('Kana') + share('Han'));
  if (share('Han') > 0.1) return sure(regionOf('zh', text), share('Han'));
  return latin >= 0.5 ? null : statisticalGuess(text);
}

function byWords(text: string): DetectedLanguage {
  const evidence = wordEvidence(text);
  const best = evidence.ranked[0];
  if (evidence.mixed !== null) return { language: evidence.mixed, confidence: 0.7 };
  if (best !== undefined && best.confidence >= CLEAR)
    return { language: regionOf(best.language, text), confidence: best.confidence };
  const guess = statisticalGuess(text);
  const known = evidence.ranked.find((one) => one.language === guess?.language);
  if (best === undefined)
    return guess === null
      ? { language: 'en', confidence: 0 }
      : withRegion(guess, text, evidence.ranked.length === 0 ? 0.9 : 1);
  // Both weak: agreement is worth more than either.
  if (known !== undefined && guess !== null && known === best) {
    return { language: regionOf(best.language, text), confidence: Math.min(1, best.confidence + guess.confidence / 2) };
  }
  return guess !== null && guess.confidence > best.confidence + 0.3 && known !== undefined
    ? withRegion(guess, text, 0.7)
    : { language: regionOf(best.language, text), confidence: best.confidence };
}

function withRegion(guess: DetectedLanguage, text: string, factor: number): DetectedLanguage {
  return { language: regionOf(guess.language, text), confidence: guess.confidence * factor };
}
