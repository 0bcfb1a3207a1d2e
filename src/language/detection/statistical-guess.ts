import { createRequire } from 'node:module';

interface Guess {
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const require = createRequire(import.meta.url);
type Detect = (text: string) => { lang: string; accuracy: number }[];
let detectAll: Detect | null = null;

/** So many characters show a language as well as thousands. */
const ENOUGH = 800;

/** tinyld's guess; null when it has none. Its tables take a quarter of a second to load, so they are loaded when first needed. */
export function statisticalGuess(text: string): Guess | null {
  detectAll ??= (require('tinyld') as { detectAll: Detect }).detectAll;
  const [best] = detectAll(text.toWellFormed().slice(0, ENOUGH));
  return best === undefined ? null : { language: best.lang, confidence: Math.min(1, best.accuracy) };
}
