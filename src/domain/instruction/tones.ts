import { phraseList } from './instruction-words.ts';
import { findPhrase } from './phrases.ts';

/** The one name a tone goes by in a brief, and the words people ask for it with. */
const TONES: readonly (readonly [tone: string, words: readonly string[]])[] = [
  [
    'friendly',
    phraseList(`
    friendlier, friendly, lebih ramah, ramah, lebih mesra, mesra, más amable, más cercano, más amigable,
    mais amigável, mais simpático, thân thiện, เป็นกันเอง, 更亲切, 亲切, 親切, 友好, freundlicher, freundlicheren, freundlich, plus amical, plus sympa, plus chaleureuse et amicale, フレンドリー, 親しみやすく, 더 친근하게, 친근하게`),
  ],
  [
    'warm',
    phraseList(
      `warmer, warm, lebih hangat, más cálido, mais caloroso, ấm áp, อบอุ่น, 温暖, 溫暖, wärmer, wärmeren, herzlicher, herzlicheren, plus chaleureux, plus chaleureuse, 温かく, あたたかく, 더 따뜻하게, 따뜻하게`,
    ),
  ],
  [
    'formal',
    phraseList(`
    more formal, formal, politer, more polite, lebih formal, lebih sopan, más formal, mais formal, trang trọng,
    lịch sự, สุภาพ, ทางการ, 正式, 礼貌, förmlicher, formeller, höflicher, plus formel, plus formelle, plus poli, フォーマル, 丁寧に, もっと丁寧, 더 격식 있게, 격식 있게, 더 정중하게, 정중하게`),
  ],
  [
    'casual',
    phraseList(`
    more casual, casual, less formal, informal, lebih santai, santai, más informal, más relajado, mais informal,
    mais descontraído, thoải mái, 随意, 輕鬆, 轻松, lockerer, lockereren, weniger förmlich, weniger formell, plus décontracté, moins formel, moins formelle, カジュアル, くだけた, 더 편하게, 캐주얼하게`),
  ],
  [
    'playful',
    phraseList(
      `funnier, funny, playful, more fun, lebih lucu, más divertido, mais divertido, vui hơn, สนุก, 活泼, 活潑, 有趣, verspielter, witziger, lustiger, plus drôle, plus amusant, plus ludique, 遊び心, 楽しく, 더 재미있게, 재미있게`,
    ),
  ],
  [
    'calm',
    phraseList(`
    calmer, calm, less pushy, softer, gentler, less salesy, lebih tenang, lebih lembut, más tranquilo,
    más suave, mais calmo, mais suave, nhẹ nhàng, นุ่มนวล, 温和, 溫和, ruhiger, sanfter, weniger aufdringlich, plus calme, plus doux, plus douce, moins insistant, 落ち着い, 穏やか, 控えめ, 더 차분하게, 차분하게`),
  ],
  [
    'professional',
    phraseList(`
    more professional, professional, lebih profesional, más profesional, mais profissional, chuyên nghiệp,
    มืออาชีพ, 专业, 專業, professioneller, sachlicher, plus professionnel, plus professionnelle, プロらしく, ビジネスらしく, 더 전문적으로, 전문적으로`),
  ],
  [
    'premium',
    phraseList(
      `more premium, premium tone, more luxurious, more elegant, más elegante, mais elegante, lebih elegan, 高级, hochwertiger, edler, eleganter, plus élégant, plus luxueux, 高級感, 上品, 더 고급스럽게, 고급스럽게`,
    ),
  ],
];

/** The tones by their names, as `requestedTone` reads them back. */
export const TONE_NAMES: readonly string[] = TONES.map(([tone]) => tone);

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

/** Tones that leaving out what is loud brings about: what rules can do. */
export function isCalmTone(tone: string): boolean {
  return CALM.test(tone);
}

const CALM = /calm|(?<!in)formal|neutral|serious|professional|plain|polite|service|soft|less/iu;

const TONE_NAMED = /^(?:tone|tono|tom|nada|giọng|语气|語氣|ton|tonfall|トーン|톤)\s*[:=：]\s*(.{2,60})$/u;
