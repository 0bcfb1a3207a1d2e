import type { Token } from '../../domain/token.ts';
import type { Line } from './lines.ts';

/** What the frame is looked for with. */
export interface FrameContext {
  readonly shop: string | null;
  /** Where greeting words stand in the body. */
  readonly greetings: readonly { readonly start: number; readonly end: number }[];
  readonly tokens: readonly Token[];
  /** Where the body cries or presses: "【速報】" in front names no sender. */
  readonly cries: readonly { readonly start: number; readonly end: number }[];
  /** Where words of any other list stand: "Thank you, {{1}}!" says more than a greeting. */
  readonly said?: readonly { readonly start: number; readonly end: number }[];
}

/**
 * End of what stands before the first words: legal marks ("(광고)", "[QC]") and the sender's name ("Tally Tea:", "【…】").
 * Equal to `from` when there is nothing.
 */
export function brandPrefixEnd(body: string, from: number, context: FrameContext): number {
  let end = from;
  for (const token of context.tokens) {
    if (token.kind === 'legal-prefix' && token.start <= end + 1 && token.end > end) end = token.end;
  }
  const bracket = /^\s{0,2}(?:【[^】\n]{1,40}】|\[[^\]\n{}|*]{1,40}\])/u.exec(body.slice(end, end + 60));
  if (
    bracket !== null &&
    !context.cries.some((cry) => cry.start >= end && cry.end <= end + bracket[0].length) &&
    !context.tokens.some(
      (token) => token.kind === 'placeholder' && token.start < end + bracket[0].length && token.end > end,
    )
  ) {
    end += bracket[0].length;
  }
  const name = /^\s{0,2}([\p{Lu}\p{Lo}\d][^:\n.!?{}]{1,40}?)\s?[:：](?=\s)/u.exec(body.slice(end, end + 60));
  const coded = context.tokens.some(
    (token) => token.kind === 'code' && token.start >= end && token.end <= end + (name?.[0].length ?? 0),
  );
  if (name !== null && !coded && isSender(name[1] ?? '', context.shop)) end += name[0].length;
  return end;
}

/** The sender's name: the shop's own, or every longer word capitalised. */
function isSender(name: string, shop: string | null): boolean {
  if (shop !== null && plain(name).includes(plain(shop).slice(0, 8))) return true;
  // "TraSuaNhaLam:" for Trà Sữa Nhà Lam.
  if (shop !== null && name.length >= 4 && compact(shop).includes(compact(name))) return true;
  // "HARRIER:" for Harrier Bags.
  if (shop !== null && name.length >= 4 && plain(shop).startsWith(`${plain(name)} `)) return true;
  const words = name.split(/\s+/u);
  return words.length <= 5 && words.length >= 2 && words.every((word) => word.length < 4 || /^[\p{Lu}\d&]/u.test(word));
}

function compact(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('đ', 'd');
}

function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * End of a greeting that begins at `from` ("Hi {{1}},", "Hola, {{1}}:", "Dear Valued Customer,"), its mark included.
 * Equal to `from` when there is none, or when it is a sentence of its own kind ("Hello from Barley Row").
 */
export function greetingEnd(body: string, from: number, context: FrameContext): number {
  const salutation = /^(?:[^\n\d.!?]|(?<=(?:Yth|Sr|Sra|Mr|Mrs|Bpk|Dr))\.){2,60}[,，](?=\n\s*\n)/u.exec(
    body.slice(from, from + 64),
  );
  // "Kepada Yth. Bapak/Ibu," on a line of its own above a paragraph is one, in whatever words.
  if (salutation !== null && salutation[0].split(/\s+/u).length <= 7) return from + salutation[0].length;
  // "山田様" on a line of its own.
  const honoured = /^[^\n\s。！？]{1,12} ?(?:様|さま|さん|各位|님|先生|女士|小姐)[、,，：:]?(?=\n)/u.exec(
    body.slice(from, from + 24),
  );
  if (honoured !== null) return from + honoured[0].length;
  // "Yth. Bapak/Ibu {{1}}, dengan ini …": the full stop belongs to the title.
  const titled = (/^(?:Kepada\s)?Yth\.?\s/iu.test(body.slice(from, from + 14)) ? YTH : MADAME).exec(
    body.slice(from, from + 80),
  );
  if (titled !== null) return from + titled[0].length;
  const named = namedEnd(body, from, context.tokens) ?? calledEnd(body, from, context);
  if (named !== null) return named;
  const start = from + (/^[\s¡!]*/u.exec(body.slice(from, from + 10))?.[0].length ?? 0);
  const greeting = context.greetings.find((term) => term.start === start);
  if (greeting === undefined) return from;
  // "Sehr geehrte Kundin, sehr geehrter Kunde," is a line of its own.
  const line = body.slice(from, (body.indexOf('\n', from) + 1 || body.length + 1) - 1);
  if (/[,:，]\s*$/u.test(line) && line.length <= 70 && !/\d/u.test(line)) return from + line.trimEnd().length;
  // "Liebe Kundin, lieber Kunde" above a paragraph: Switzerland sets no mark behind it.
  const alone = /^[\p{L} ,/-]{8,60}(?=\n\s*\n)/u.exec(body.slice(from, from + 64))?.[0];
  if (alone !== undefined && /^(?:lieb|sehr geehrt|geschätzt|gueten|grüezi|hallo|guten)/iu.test(alone))
    return from + alone.length;
  let at = greeting.end;
  for (let words = 0; words < 4 && at < body.length; ) {
    const token = context.tokens.find((one) => one.start >= at && one.start <= at + 2 && one.kind === 'placeholder');
    if (token !== undefined && /^[\s,]*$/u.test(body.slice(at, token.start))) {
      // "คุณลูกค้าคะ ออเดอร์ {{no}}": the order's number calls nobody.
      const order = AN_ORDER.exec(body.slice(greeting.end, at));
      if (order !== null) return /[\u0e00-\u0e7f]/u.test(body[from] ?? '') ? greeting.end + order.index : from;
      at = token.end;
      // "สวัสดีค่ะ {{1}} ออเดอร์…": Thai sets no mark behind a name.
      if (/^ [\u0e00-\u0e7f]/u.test(body.slice(at, at + 2))) return at;
      continue;
    }
    const mark = /^\s?(?:[,:：，、!！.。–—~～♪]+|\n|(?:\p{Extended_Pictographic}\uFE0F?){1,3})/u.exec(
      body.slice(at, at + 8),
    );
    if (mark !== null) {
      // "#{name}" has a mark of its own in front.
      const next = at + mark[0].length + (body[at + mark[0].length + 1] === '#' ? 2 : 1);
      const after = context.tokens.find((one) => one.kind === 'placeholder' && one.start === next);
      // "안녕하세요, {{name}}님."
      const following = /^(?:고객님|님|様|さん|さま)?(?=\s?[,:!.。！、，：]|\n|$)/u.exec(
        body.slice(after?.end ?? 0, (after?.end ?? 0) + 8),
      );
      if (after !== undefined && /[,，、]/u.test(mark[0]) && following !== null) {
        at = after.end + following[0].length;
        continue;
      }
      const called = /,/u.test(mark[0])
        ? (CALLED.exec(body.slice(at + mark[0].length, at + mark[0].length + 40))?.[0] ?? '')
        : '';
      const marked = at + mark[0].length + called.length;
      const emoji = /^(?:\s?\p{Extended_Pictographic}\uFE0F?){1,3}/u.exec(body.slice(marked));
      if (called !== '') return marked + (emoji?.[0].length ?? 0);
      return at + mark[0].trimEnd().length + (mark[0].endsWith('\n') ? 0 : (emoji?.[0].length ?? 0));
    }
    const word = /^\s?[\p{L}\p{M}'’()./]{1,20}/u.exec(body.slice(at, at + 24));
    if (word === null) return at === body.length ? at : from;
    at += word[0].length;
    words += 1;
  }
  return at >= body.length ? at : from;
}

const AN_ORDER =
  /\s*(?:(?<!\p{L})(?:order|pedido|pesanan|tempahan|commande|bestellung|đơn(?: hàng)?)|ออเดอร์|คำสั่งซื้อ|订单|訂單|注文|주문)(?:\s(?:no\.?|nomor|số|mã))?[\s:：#]*$/iu;

const YTH = /^[^\n,:!?]{4,70}[,:]/u;

/** "Madame, Monsieur {{1}}, nous vous …". */
const MADAME =
  /^(?:Madame|Monsieur|Mesdames|Messieurs)(?:,? (?:et )?(?:Madame|Monsieur|Messieurs))?(?: [^\s,:.!?]{1,24}){0,3}[,:](?=\s)/u;

/** "¡Hola, guapa!", "Buen día, apreciable cliente.": whom the greeting calls, behind its comma. */
const CALLED =
  /^\s?(?:(?:meu|minha|mi|my|ma|mon|mein|meine|liebe|lieber|apreciable|estimad[oa]|querid[oa]|prezad[oa]|dear|cher|chère)\s)?(?!(?:danke|thanks|gracias|merci|obrigad[oa]|willkommen|welcome|bienvenue|again|encore)(?!\p{L}))\p{Ll}{3,12}[!.](?=\s|$)/u;

/** "Namaste {{ first_name }},", "Woyy {nama}!!!": a word or two, the reader's name and a mark, in whatever language. */
function calledEnd(body: string, from: number, { tokens, greetings, said }: FrameContext): number | null {
  const token = tokens.find(
    (one) => one.kind === 'placeholder' && one.start > from && one.start <= from + LONGEST_CALL,
  );
  if (token === undefined || !NAMES_READER.test(token.text) || !CALL.test(body.slice(from, token.start))) return null;
  if (AN_ORDER.test(body.slice(from, token.start))) return null;
  const isSaid = said?.some((term) => term.start < token.start && term.end > from) ?? false;
  const isGreeting = greetings.some((term) => term.start >= from && term.start < token.start);
  if (isGreeting || isSaid) return null;
  const mark = CALL_END.exec(body.slice(token.end, token.end + 24))?.[0];
  return mark === undefined ? null : token.end + mark.trimEnd().length;
}

const LONGEST_CALL = 28;
const CALL =
  /^[\s¡!]*(?:[\p{L}\p{M}'’~]{2,16}[\s,]{1,2}){1,2}$|^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}~～]{1,8}\s?$/u;
const CALL_END =
  /^\s?(?:様|さま|さん|ちゃん|님|先生|女士|小姐|ji|jee|bhai|kak|san)?\s?(?:[,，、:：!！~～]+(?:\s?\p{Extended_Pictographic}\uFE0F?){0,3}|(?=\n))/u;
/** `{{1}}` and placeholders that are called a name, not a product's nor a shop's. */
const NAMES_READER =
  /^\{\{?\s?1\s?\}\}?$|^(?!.*(?:product|prod_|item|shop|store|order|toko|kedai|brand|loja|tienda)).*(?:name|nama|nombre|nome|(?<!\p{L})nom(?!\p{L})|pr[eé]nom|tên|ten_|ชื่อ|이름|고객|姓名|お名前|氏名|buyer|pembeli|pelanggan|customer|kunde|cliente)/iu;

/** "{{ name }} 様", "{{name}}님," on a line of its own or before its mark: the honorific makes it an address. */
function namedEnd(body: string, from: number, tokens: readonly Token[]): number | null {
  const token = tokens.find((one) => one.kind === 'placeholder' && one.start >= from && one.start <= from + 1);
  const honorific =
    token === undefined
      ? null
      : /^ ?(?:様|さま|さん|ちゃん|くん|殿|씨|(?:고객)?님(?:께(?:서는)?|에게)?|(?:先生|女士|小姐)?(?:[，,]? ?)(?:您好|你好|妳好)|先生|女士|小姐|(?:thân yêu |yêu dấu |yêu quý |thương |iu )?ơi)[ \t]?(?:[、,，:：!！。~～]|(?=\n|$))/u.exec(
          body.slice(token.end, token.end + 24),
        );
  return token === undefined || honorific === null ? null : token.end + honorific[0].trimEnd().length;
}

/** Index of the first line of the sign-off; `lines.length` when there is none. Looks from the end, past opt-out and token lines. */
export function signOffStart(
  lines: readonly Line[],
  isAside: (line: Line) => boolean,
  speaks: (line: Line) => boolean,
  isClosing: (line: Line) => boolean,
): number {
  let last = lines.length;
  while (last > 0 && isAside(lines[last - 1] as Line)) last -= 1;
  let first = last;
  while (
    first > 1 &&
    !speaks(lines[first - 1] as Line) &&
    looksSigned(lines[first - 1] as Line, lines[first - 2], isClosing)
  )
    first -= 1;
  if (first < last && first > 1 && isCourtesy(lines[first - 1] as Line)) first -= 1;
  // A name alone must stand apart: a blank line before it, or a closing formula above it.
  while (first < last && !(lines[first] as Line).lead.includes('\n\n') && !isClosing(lines[first] as Line)) first += 1;
  return first === last ? lines.length : first;
}

/** "¡Un besazo enorme!", "Forever yours (even if you're not ours)," above the name: a paragraph of its own, whatever its words. */
function isCourtesy({ text, lead }: Line): boolean {
  const most = /[,，]$/u.test(text) ? COURTEOUS_WORDS : SHORT_COURTESY;
  return (
    lead.includes('\n\n') && text.length <= 60 && /^[^\d:?]+[,，!]$/u.test(text) && text.split(/\s+/u).length <= most
  );
}

/** So many words are a close where a comma leads to the name, and where nothing does. */
const COURTEOUS_WORDS = 9;
const SHORT_COURTESY = 4;

function looksSigned(line: Line, above: Line | undefined, isClosing: (line: Line) => boolean): boolean {
  if (isClosing(line)) return true;
  // A name under a closing formula may end in a full stop ("Ostrich & Co.").
  if (above !== undefined && isClosing(above) && line.text.length <= 60) return true;
  if (/\s(?:Ltd|Ltda|Co|Inc|Corp|Bros|Pte|S\.A|S\.L|Cia|[eE]\. ?[KV])\.$/u.test(line.text) && line.text.length <= 60)
    return true;
  // Thai has no full stop: a polite particle ends a sentence, never a name.
  if (/(?:ค่ะ|คะ|ครับ)$/u.test(line.text)) return false;
  const words = line.text.split(/\s+/u).length;
  return words <= 6 && line.text.length <= 60 && !/[.?!。？！]\s*$|[:：]/u.test(line.text) && !/\d/u.test(line.text);
}
