import type { Token } from '../../domain/token.ts';

/** Abbreviations after which a text goes on: with a figure or a small letter after most, with a name after a title. */
const ABBREVIATION =
  /(?:^|[\s(])(?:min|mín|max|máx|maks|approx|tel|no|nº|núm|rs|str|art|vs|incl|excl|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic|tgl|jl|rp|ca|bzw|inkl|zzgl|mind|usw|env)\.\s*$/iu;
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|dr|dra|sr|sra|st|lic|reg|a\.n|d\.a|u\.p|yth|bpk|p\.?[\s-]?[sd])\.\s*$/iu;
/** "Bürsten Klöppel e. K.", "bis 15. Dezember": German initials, and a day before its month. */
const INITIAL = /\s[ei]\.\s*$/u;
const DAY = /(?:^|\s)\d{1,2}\.\s*$/u;
const MONTH =
  /^\s*(?:Jan|Feb|März|Mär|Apr|Mai|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Januar|Februar|April|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;
/** "15 ธ.ค. 2569": a Thai month has a dot inside it and one behind it. */
const THAI_MONTH = /\d\s?(?:ม|ก|มี|เม|พ|มิ|ส|ต|ธ)\.\s*$/u;
const THAI_DATE = /\d\s?(?:ม|ก|มี|เม|พ|มิ|ส|ต|ธ)\.\s?(?:ค|พ|ย)\.\s*$/u;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(language, made);
  return made;
}

/** The same text with every token written as letters, so that no dot or question mark inside one ends a sentence. */
function withoutTokenMarks(text: string, tokens: readonly Token[]): string {
  let masked = '';
  let at = 0;
  for (const token of tokens) {
    if (token.start < at) continue;
    masked += `${text.slice(at, token.start)}${'X'.repeat(token.end - token.start)}`;
    at = token.end;
  }
  return masked + text.slice(at);
}

/**
 * Thai writes no full stops: a particle with a space behind it ends a sentence; without one, a space does behind a few words
 * and before a word that begins one ("you", "we", "the shop", "hurry", "come", "thank you").
 */
const THAI_END =
  /(?<=(?:ค่ะ|คะ|ครับ|คับ|จ้า|จ้ะ|จ้|น้า|น้าา|นะ|เด้อ|เลย|แล้ว|มาก|ด่วน|ด้วย|ใช่ไหม|ใช่มั้ย|ฮ่าๆ|ฮ่าๆๆ))\s+(?![\d฿ๆ])|(?<=\S{10}(?:\sๆ)?|\S{5}\s\S{4,9})\s+(?=(?:คุณ|ใคร|เรา|ร้านเรา|ทางร้าน|ทางเรา|ลูกค้า|ขอบคุณ|แนะนำ|บอกต่อ|เอาเป็นว่า|อ้อ|รีบ|กลับมา|แวะ|ถ้า|หาก|อย่า|ฝาก|สั่งซื้อ|สั่งเลย|โอนเลย|กด|คลิก|เช็ก|ดู(?!แล)))/u;

/**
 * An emoji or a drawn-out "～" with a space behind it ends a sentence where the next one begins like one. A few letters
 * before it ("We ❤️ Kyoto") are none, and a token (XXX) may go on with it. Chinese and Japanese need no space behind
 * a particle with a "～".
 */
const EMOJI_END =
  /(?<=[^\n]{6}(?:\p{Extended_Pictographic}\uFE0F?|[～~]|[ㅠㅜㅋㅎ]{2}|[\p{L}]笑|\^\^|[♪♡]|QQ|[Xx]D|T_T)) +(?=[\p{Lu}\p{Lo}¡¿])(?!X{3})|(?<=[\u3040-\u9fff]{4}[啦哦喔呀吧呢嘛啊囉唷哈ねよすた][～~♪]{1,3})(?=[\u3040-\u9fff]{4})/u;
/** What EMOJI_END looks back at, so that the many sentences without it are not searched place by place. */
const MAY_END = /[\p{Extended_Pictographic}～~ㅠㅜㅋㅎ笑♪♡]|\^\^|QQ|[Xx]D|T_T/u;

function segmentsOf(text: string, language: string): Iterable<{ readonly segment: string; readonly index: number }> {
  let at = 0;
  return [...segmenter(language).segment(text)].flatMap(({ segment, index }) => {
    at = index;
    const parts = MAY_END.test(segment) ? segment.split(EMOJI_END) : [segment];
    return (language.startsWith('th') ? parts.flatMap((part) => part.split(THAI_END)) : parts).map((part) => {
      const start = text.indexOf(part, at);
      at = start + part.length;
      return { segment: part, index: start };
    });
  });
}

/** "Thanks! 💕 Your pan is …": the emoji closes the sentence before it. Gives the length that is taken from the next one. */
function takenByLast(segment: string, before: [number, number], start: number): number {
  const emoji = /^(?:\p{Extended_Pictographic}\uFE0F?){1,3}\s+(?=\p{L})/u.exec(segment)?.[0] ?? '';
  if (emoji !== '') before[1] = start + emoji.trimEnd().length;
  return emoji.length;
}

/**
 * Start and end of every sentence, white space around it left out. A piece without letters or digits (an emoji, "!!")
 * belongs to the sentence before it. Never splits inside a token.
 */
export function sentenceSpans(text: string, language: string, tokens: readonly Token[]): readonly [number, number][] {
  const masked = withoutTokenMarks(text, tokens);
  const spans: [number, number][] = [];
  for (const { segment, index } of segmentsOf(masked, language)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const before = spans.at(-1);
    const bare = !/[\p{L}\p{N}]/u.test(segment);
    const ended = before === undefined ? '' : masked.slice(before[0], before[1]);
    const goesOn =
      TITLE.test(ended) ||
      (ABBREVIATION.test(ended) && /^[\s(]*(?:[\p{Ll}\p{N}\p{Sc}]|X{3})/u.test(segment)) ||
      (INITIAL.test(ended) && /^\s*\p{Lu}\./u.test(segment)) ||
      (DAY.test(ended) && MONTH.test(segment)) ||
      (THAI_MONTH.test(ended) && /^\s*[คพย]/u.test(segment)) ||
      (THAI_DATE.test(ended) && /^\s*(?:\d|นี้)/u.test(segment));
    if (before !== undefined && (bare || goesOn)) before[1] = end;
    else if (before === undefined) spans.push([start, end]);
    else spans.push([start + takenByLast(segment.trim(), before, start), end]);
  }
  return spans;
}
