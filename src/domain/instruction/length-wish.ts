import { WORDS } from './all-words.ts';
import { phraseList } from './instruction-words.ts';
import { hasPhrase, withoutPhrases } from './phrases.ts';

/** `shorter`: than the version before; `short`: as short as it is by now; `longer`: nothing need be short any more. */
export type LengthWish = 'shorter' | 'short' | 'longer';

/** How a wish for a shorter text goes on standing while other things are asked for. */
export const KEEP_SHORT = 'keep it short';

const LONGER = phraseList(`
  longer, more detail, more details, more detailed, more text, too short, elaborate, full version, full length,
  lebih panjang, lebih lengkap, lebih detail, terlalu pendek, panjangkan, terlalu singkat, más largo, mas largo, más larga,
  más detalle, más detalles, demasiado corto, muy corto, alarga, mais longo, mais longa, mais detalhes, mais detalhado,
  muito curto, curto demais, dài hơn, chi tiết hơn, ngắn quá, quá ngắn, dai hon, ยาวขึ้น, ยาวกว่า, ละเอียดขึ้น, สั้นไป, สั้นเกินไป,
  长一点, 長一點, 长一些, 更长, 更長, 详细一点, 詳細一點, 更详细, 更詳細, 太短, 长点, 長點, länger, ausführlicher, mehr text, zu kurz,
  mehr details, plus long, plus longue, plus détaillé, plus de détails, trop court, trop courte, rallonge, もっと長く, 長めに,
  長くして, 詳しく, 短すぎ, 더 길게, 길게, 더 자세히, 자세하게, 너무 짧아
`);

/** What may stand around "longer" and changes nothing: "no longer" and "longer than a week" say something else. */
const FILLERS = phraseList(`
  make, it, this, that, a, an, the, bit, little, slightly, somewhat, much, please, again, version, one, text, is, was, with, give, me,
  some, write, be, can, go, into, dong, ya, sedikit, buat, ini, lagi, versi, hazlo, hazla, un, una, poco, versión, con, es, algo, que,
  sea, um, uma, pouco, faz, faça, versão, com, é, deixe, nhé, một, chút, viết, bản, หน่อย, นิด, ให้, ขอ, อีก, 的, 了, 吧, 写, 寫, 一点, 点,
  etwas, ein, bisschen, mach, es, bitte, eine, fassung, un peu, fais, le, la, texte, s'il te plaît, して, ください, もう少し, に, お願いします,
  해줘, 써줘, 해, 줘, 조금, 좀, 요
`);

/** "under 100 characters", "max 1 SMS", "at most 160 chars". */
const AT_MOST =
  /\b(?:under|below|max|maximum|at most|within|less than)\b.{0,20}\b(?:characters?|chars?|words?|sms|parts?)\b/u;

/** How long a reply wants the text; null when it says nothing of that. */
export function requestedLength(core: string): LengthWish | null {
  if (core === KEEP_SHORT) return 'short';
  const beside = withoutPhrases(core, LONGER);
  if (beside !== core && !/[\p{L}\p{N}]/u.test(withoutPhrases(beside, FILLERS))) return 'longer';
  return hasPhrase(core, WORDS.shorter) || AT_MOST.test(core) ? 'shorter' : null;
}
