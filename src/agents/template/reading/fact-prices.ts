import type { Figure } from '../../../domain/figure/figure.ts';
import { findFigures } from '../../../domain/figure/find-figures.ts';
import type { Label } from './given-facts.ts';

/**
 * "$89 (was $120)", "from £32 to £24", "Trail pack, antes 89,90 €, ahora 69,90 €": two amounts of which one is the former
 * price, with the item in front where one stands there. Null for anything else.
 */
export function pricesIn(fact: string, language: string): readonly (readonly [Label, string])[] | null {
  const [money, other] = [moneyIn(fact, language), moneyIn(fact, 'en')];
  const read = money.some(isFormer) || money.length !== 2 ? money : other;
  const before = read.find(isFormer) ?? falling(fact, read);
  const now = read.find((figure) => figure !== before);
  if (read.length !== 2 || before === undefined || now === undefined) return null;
  const item = itemBefore(fact.slice(0, Math.min(before.start, now.start)));
  return [...(item === null ? [] : [['item', item] as const]), ['now', now.text], ['before', before.text]];
}

function moneyIn(fact: string, language: string): readonly Figure[] {
  return findFigures(fact, language).filter(({ kind }) => kind === 'money');
}

function isFormer({ role }: Figure): boolean {
  return role === 'old-price';
}

/** "from £89 to £69". */
function falling(fact: string, [first, second]: readonly Figure[]): Figure | undefined {
  if (first === undefined || second === undefined) return undefined;
  return /\bfrom\s$/iu.test(fact.slice(0, first.start)) &&
    /^\s(?:down )?to\s$/iu.test(fact.slice(first.end, second.start))
    ? first
    : undefined;
}

/** Words that lead from an item to its price, and words for a price without an item. */
const LEADS =
  /(?:^|[\s,:：(–-]+)(?:the|now|was|were|is|it|at|for|from|price|old price|new price|ahora|antes|por|precio|agora|preço|sekarang|dulu|harga|sebelumnya|giá|giá cũ|giá mới|jetzt|vorher|früher|statt|preis|maintenant|avant|prix|现价|原价|現價|原價|通常|ราคา|เดิม|ปกติ)\s*$/iu;

function itemBefore(text: string): string | null {
  let left = text.replace(/[\s,:：(–-]+$/u, '');
  for (let next = left.replace(LEADS, ''); next !== left; next = left.replace(LEADS, ''))
    left = next.replace(/[\s,:：(–-]+$/u, '');
  const item = left
    .replace(/^(?:item|product|the|producto|produk|sản phẩm|商品|สินค้า)(?:\s*[:：]\s*|\s+(?=\p{L}))/iu, '')
    .trim();
  return /\p{L}{2}/u.test(item) && item.length <= 60 ? item : null;
}
