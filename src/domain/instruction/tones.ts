import { phraseList } from './instruction-words.ts';
import { findPhrase } from './phrases.ts';

/** The one name a tone goes by in a brief, and the words people ask for it with. */
const TONES: readonly (readonly [tone: string, words: readonly string[]])[] = [
  [
    'friendly',
    phraseList(`
    friendlier, friendly, lebih ramah, ramah, lebih mesra, mesra, más amable, más cercano, más amigable,
    mais amigável, mais simpático, thân thiện, เป็นกันเอง, 更亲切, 亲切, 親切, 友好
  `),
  ],
  ['warm', phraseList(`warmer, warm, lebih hangat, más cálido, mais caloroso, ấm áp, อบอุ่น, 温暖, 溫暖`)],
  [
    'formal',
    phraseList(`
    more formal, formal, politer, more polite, lebih formal, lebih sopan, más formal, mais formal, trang trọng,
    lịch sự, สุภาพ, ทางการ, 正式, 礼貌
  `),
  ],
  [
    'casual',
    phraseList(`
    more casual, casual, less formal, informal, lebih santai, santai, más informal, más relajado, mais informal,
    mais descontraído, thoải mái, 随意, 輕鬆, 轻松
  `),
  ],
  [
    'playful',
    phraseList(
      `funnier, funny, playful, more fun, lebih lucu, más divertido, mais divertido, vui hơn, สนุก, 活泼, 活潑, 有趣`,
    ),
  ],
  [
    'calm',
    phraseList(`
    calmer, calm, less pushy, softer, gentler, less salesy, lebih tenang, lebih lembut, más tranquilo,
    más suave, mais calmo, mais suave, nhẹ nhàng, นุ่มนวล, 温和, 溫和
  `),
  ],
  [
    'professional',
    phraseList(`
    more professional, professional, lebih profesional, más profesional, mais profissional, chuyên nghiệp,
    มืออาชีพ, 专业, 專業
  `),
  ],
  [
    'premium',
    phraseList(`more premium, more luxurious, more elegant, más elegante, mais elegante, lebih elegan, 高级`),
  ],
];

/** The tone a reply asks for by a known word, else what stands after "tone:"; null when it asks for none. The longest word wins: "less formal" is not "formal". */
export function requestedTone(core: string): string | null {
  let best = { tone: TONE_NAMED.exec(core)?.[1] ?? null, length: 0 };
  for (const [tone, words] of TONES) {
    for (const word of words) {
      if (word.length > best.length && findPhrase(core, word) >= 0) best = { tone, length: word.length };
    }
  }
  return best.tone;
}

const TONE_NAMED = /^(?:tone|tono|tom|nada|giọng|语气|語氣)\s*[:=：]?\s*(.{2,60})$/u;
