import type { Brief } from '../../../domain/brief.ts';
import type { PhraseBook } from '../../../language/phrases/phrase-file.ts';
import { hasUnspaced } from '../../../language/script.ts';

/** What the message is about, in words of the input. */
export interface Subject {
  /** The product by its name, as given; null when only a kind of goods is known. */
  readonly item: string | null;
  /** A kind of goods, as the message's language says it inside a sentence ("linen sheets", "sandalias"). */
  readonly noun: string | null;
  /** Lower-case beginnings of the words that name either. */
  readonly stems: readonly string[];
}

/** Words of English category trees, to tell whether a category may be named in a message of another language. */
const ENGLISH =
  /\b(?:home|living|beauty|care|personal|fashion|food|drinks?|kids|baby|toys?|health|sports?|electronics|accessories|shoes|bags?|books?|pets?|kitchen|garden|clothing|grocery|skincare|makeup|jewell?ery|wear|women|men|tea|coffee|candles?|phones?|audio|cookware|tableware|bedding|supplies|office|travel|luggage|outdoors?|tools|furniture|decor|lighting|watches|hair|bath|body|oils?|olive|fabrics?|crafts?|pantry|snacks?|wine|cheese|baking|outdoor|fitness|stationery)\b/iu;

/** Roots of category trees that name no goods one can put into a sentence. */
const TOO_WIDE =
  /^(?:home(?: & living)?|beauty(?: & personal care)?|health(?: & beauty)?|kids|baby|sports?(?: & outdoors)?|outdoors?|electronics|travel|pets|hogar|belleza|salud|deportes|electrónica|infantil|kesehatan|kecantikan|olahraga|elektronik|rumah tangga|other|others|lainnya|otros)$/iu;

/** Names of an activity: "browse our camping" is no sentence. */
const ACTIVITY =
  /^(?:(?:\p{L}+\s)?sports?|repairs?|grooming|services?|bowling|skiing|sailing|diving|camping|hiking|running|cycling|fishing|surf(?:ing)?|yoga|fitness|gardening|gaming|cooking|baking|knitting|sewing|climbing|swimming|travel|outdoors?|crafts?|diy|gifts?|sale|new|others?|general|misc\p{L}*)$/iu;

/** What is done for somebody is not looked through like goods: "see our dentistry", "スマホ修理をご覧ください". */
const SERVICE =
  /^(?:services?|servicios?|serviços?|dienstleistung(?:en)?|jasa|layanan|perkhidmatan|odontología|odontologia|dentista|peluquería|pilates|pressing|coiffure|limpieza|lavandería|lavanderia|clases|cursos?|aulas|cours|kurse?|kursus|laundry|bengkel|servis|massages?|masajes|massagem)$|(?:修理|教室|レッスン|クリーニング|サービス|予約|수리|클래스|세탁|서비스|维修|維修|服务|服務|清洗|洗护服务|ซ่อม\S{0,12}|บริการ\S{0,12}|sửa chữa|dịch vụ)$/iu;

export function subjectOf(brief: Brief, book: PhraseBook | null, givenItem: string | null): Subject {
  const item = clean(givenItem ?? brief.product);
  const leaf = leafOf(brief);
  const usable =
    leaf !== '' &&
    !ACTIVITY.test(leaf) &&
    !brief.category?.some((part) => SERVICE.test(part.trim())) &&
    !(brief.category?.length === 1 && TOO_WIDE.test(leaf)) &&
    speaksLanguage(leaf, brief) &&
    !(/^en/u.test(brief.language) && isSingular(leaf));
  const noun = usable && book !== null ? nounOf(leaf, book, brief) : null;
  return { item, noun, stems: [...stemsOf(item ?? ''), ...stemsOf(leaf)] };
}

/** Leaves that say what for only behind their parent: "Cycling › Parts". */
const BARE_LEAF = /^(?:parts|spares|accessories|supplies|essentials|equipment|gear)$/iu;

/** The category's last name; a bare one behind a parent of one word: "cycling parts", "phone accessories". */
function leafOf({ category, language }: Brief): string {
  const leaf = category?.at(-1)?.trim() ?? '';
  const parent = category?.at(-2)?.trim() ?? '';
  const isEnglish = /^en/u.test(language);
  if (!isEnglish || !BARE_LEAF.test(leaf) || !/^[A-Za-z]+$/u.test(parent)) return leaf;
  return `${parent.replace(/(?<=[^su])s$/u, '')} ${leaf}`;
}

/** Goods that English names without a plural. */
const MASS =
  /(?:ware|wear|care|clothing|bedding|lighting|furniture|jewell?ery|stationery|luggage|makeup|coffee|tea|chocolate|honey|wine|beer|cheese|bread|yarn|wool|lingerie|decor|cutlery|crockery|pottery|confectionery|equipment|gear|apparel|denim|seafood|fruit|meat|art|music|olive oil|fragrance|perfume|outerwear)$/iu;

/** "Browse our bowling", "explore our fabric": a kind of goods is a plural or a word that has none. */
function isSingular(leaf: string): boolean {
  return !MASS.test(leaf) && !/[^su]s$/iu.test(leaf);
}

function clean(name: string | null): string | null {
  const trimmed = name?.trim().replace(/(?<![\u0e00-\u0e7f])\.$|[;,\s]+$/u, '') ?? '';
  return trimmed === '' || trimmed.length > 60 || /\n/u.test(trimmed) ? null : trimmed;
}

/** English names go into English messages only, unless the message uses the word itself. */
function speaksLanguage(leaf: string, brief: Brief): boolean {
  const text = `${brief.template.title ?? ''} ${brief.template.body} ${brief.voucher?.text ?? ''}`.toLowerCase();
  if (stemsOf(leaf).some((stem) => text.includes(stem))) return true;
  if (brief.language.toLowerCase().startsWith('en')) return /^[\p{Script=Latin}\p{N}\s&'’.,/-]+$/u.test(leaf);
  if (/^(?:zh|ja|th|ko)/u.test(brief.language))
    return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(leaf);
  return !ENGLISH.test(leaf);
}

function nounOf(leaf: string, book: PhraseBook, brief: Brief): string {
  const and = book.words.and[0] ?? '&';
  const spoken = leaf.replace(/\s&\s/gu, ` ${and} `);
  const noun = /^de/u.test(book.code)
    ? spoken
    : spoken.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLocaleLowerCase());
  return alongside(noun, and, brief) ?? asGoods(noun, book);
}

/** "护肤" is a field; what one looks at is "护肤产品". */
function asGoods(noun: string, book: PhraseBook): string {
  const isField = book.fieldGoods !== undefined && book.words.fields.includes(noun);
  return isField ? (book.fieldGoods ?? '').replace('{noun}', () => noun) : noun;
}

/** "huaraches y sandalias" where the message names the goods together with a second kind. */
function alongside(noun: string, and: string, brief: Brief): string | null {
  const text = `${brief.template.title ?? ''}\n${brief.template.body}`;
  const at = text.toLowerCase().indexOf(noun);
  if (at < 0) return null;
  const before = new RegExp(`([\\p{L}]{4,20}) ${and} $`, 'u').exec(text.slice(Math.max(0, at - 40), at));
  return before === null ? null : `${(before[1] ?? '').toLowerCase()} ${and} ${noun}`;
}

/** "Running shoes" → "running", "shoe": long enough to mean something, without a plural's end. Unspaced scripts keep the whole. */
export function stemsOf(name: string): readonly string[] {
  if (hasUnspaced(name)) return [name.toLowerCase()];
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= (/^[\uac00-\ud7af]+$/u.test(word) ? 2 : 4))
    .map((word) => word.replace(/(?:ies|es|s)$/u, ''))
    .filter((stem) => stem.length >= 3 || /^[\uac00-\ud7af]{2}$/u.test(stem));
}
