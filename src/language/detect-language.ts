import { remembered } from '../domain/remembered.ts';
import { findTokens } from '../domain/token.ts';
import { regionOf } from './detection/region.ts';
import { statisticalGuess } from './detection/statistical-guess.ts';
import { wordEvidence } from './detection/word-evidence.ts';
import { sameLanguage } from './language-tag.ts';
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
export const detectLanguage: (text: string) => DetectedLanguage = remembered(512, detect);

function detect(text: string): DetectedLanguage {
  const words = withoutTokens(text);
  const scripts = scriptsOf(words);
  const letters = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  if (letters === 0) return { language: 'en', confidence: 0 };
  return byScript(words, scripts, letters) ?? byWords(words);
}

/** Where this much of its words is a language's, before all others', a text may be taken for it at a glance. */
const AT_A_GLANCE = 0.25;

/** Whether a text shows at a glance that it is in a language: by its script, or because most of its words are the language's. False may also mean that it takes a closer look (detectLanguage). */
export function readsAs(text: string, language: string): boolean {
  const words = withoutTokens(text);
  const scripts = scriptsOf(words);
  if (isLatin(scripts)) {
    const { ranked, mixed } = wordEvidence(words);
    const [best] = ranked;
    if (mixed !== null) return sameLanguage(mixed, language);
    return (
      best !== undefined &&
      Math.max(best.confidence, best.share) >= AT_A_GLANCE &&
      sameLanguage(best.language, language)
    );
  }
  const letters = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  const found = letters === 0 ? null : byScript(words, scripts, letters);
  return found !== null && sameLanguage(found.language, language);
}

function isLatin(scripts: ReadonlyMap<Script, number>): boolean {
  return scripts.size === 1 && scripts.has('Latin');
}

function withoutTokens(text: string): string {
  let rest = '';
  let end = 0;
  for (const token of findTokens(text)) {
    if (token.kind === 'legal-prefix' || token.kind === 'opt-out') continue;
    rest += `${text.slice(end, token.start)} `;
    end = token.end;
  }
  const words = end === 0 ? text : rest + text.slice(end);
  return words.includes('#') ? words.replace(/#[\p{L}\p{N}_]+/gu, ' ') : words;
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
  const { ranked, mixed } = wordEvidence(text);
  if (mixed !== null) return { language: mixed, confidence: 0.7 };
  const [best] = ranked;
  if (best !== undefined && best.confidence >= CLEAR) return placed(best.language, best.confidence, text);
  const guess = statisticalGuess(text);
  if (guess === null)
    return best === undefined ? { language: 'en', confidence: 0 } : placed(best.language, best.confidence, text);
  if (best === undefined) return placed(guess.language, guess.confidence * FOREIGN, text);
  if (guess.language === best.language)
    return placed(best.language, Math.min(1, best.confidence + guess.confidence / 2), text);
  // Statistics know no Malay: they take it for Indonesian.
  if (guess.language === 'id' && best.language === 'ms') return placed('ms', best.confidence, text);
  const known = ranked.some((one) => one.language === guess.language);
  return known && guess.confidence > best.confidence + 0.3
    ? placed(guess.language, guess.confidence * OUTVOTED, text)
    : placed(best.language, best.confidence, text);
}

/** How far statistics are believed where not one word is known, and where the words say otherwise. */
const FOREIGN = 0.9;
const OUTVOTED = 0.7;

function placed(language: string, confidence: number, text: string): DetectedLanguage {
  return { language: regionOf(language, text), confidence };
}
