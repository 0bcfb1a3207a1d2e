import { withoutDiacritics } from '../../../language/fold.ts';
import { hasTerm, type Unit } from '../../../language/units/unit.ts';
import { calm, isShouted } from '../finish/calm.ts';
import { hasLoudEmoji } from '../finish/marks.ts';
import type { PlacedToken } from '../reading/place-tokens.ts';
import type { Reading } from '../reading/reading.ts';
import type { Assessed } from './assess.ts';
import type { Context } from './context.ts';
import { pick } from './pick.ts';
import { edited, kept, type Said, written } from './said.ts';

export function prefixOf({ sorted, reading }: Context): readonly Said[] {
  return sorted.prefix.map((one) =>
    edited(
      'brand-prefix',
      one.unit,
      isShouted(reading.brief.template.body) || isShouted(one.unit.text)
        ? calmPrefix(one.unit.text, reading)
        : one.unit.text,
      'Ordinary writing instead of capitals.',
    ),
  );
}

/** "BLUEBELL PRAMS:" as the shop writes its name. */
function calmPrefix(prefix: string, reading: Reading): string {
  const name = /^[^:：]{2,40}/u.exec(prefix)?.[0] ?? '';
  const shop = reading.shop ?? '';
  // A shop that writes itself in capitals does not shout.
  if (shop !== '' && prefix.includes(shop)) return prefix;
  return withoutDiacritics(shop.toLowerCase()).startsWith(withoutDiacritics(name.toLowerCase()))
    ? `${casedAs(name, shop)}${prefix.slice(name.length)}`
    : calm(prefix, reading);
}

/** "ZAPATERIA LEON" for Zapatería León: small where the shop writes small, with the letters of the message. */
function casedAs(name: string, shop: string): string {
  return [...name].map((letter, at) => (/\p{Lu}/u.test(shop[at] ?? '') ? letter : letter.toLowerCase())).join('');
}

/** So many words of a calmed greeting are still one ("Welcome!"); more are noise. */
const GREETING_WORDS = 2;

/** The greeting stays with its token; a stiff one becomes plain, a shouted one calm, noise goes. */
export function greetingOf(context: Context): readonly Said[] {
  const greeting = ownGreeting(context);
  const lost = lostNames(context);
  if (lost.length === 0) return greeting;
  const names = [...new Set(lost.map((token) => token.text))].join(' ');
  const from = context.reading.body.filter((unit) => lost.some((token) => isInside(token, unit)));
  const [first, ...rest] = greeting;
  const why = 'The name of a sentence that went is in the greeting now.';
  if (first !== undefined) return [{ ...first, text: withName(first.text, names), source: 'written', why }, ...rest];
  const picked = pick('greeting', context.reading, { ...context.values, name: names }, context.anyStart);
  return picked === null ? [] : [written('greeting', withName(picked.text, names), { from, gloss: picked.gloss, why })];
}

/** Names in sentences that go, of which the rewrite would otherwise say nothing. */
function lostNames({ sorted, reading }: Context): readonly PlacedToken[] {
  const gone = sorted.dropped.map((one) => one.unit);
  return reading.tokens.filter(
    (token) => token.field === 'body' && token.role === 'name' && gone.some((unit) => isInside(token, unit)),
  );
}

function isInside(token: PlacedToken, unit: Unit): boolean {
  return token.start >= unit.start && token.end <= unit.end;
}

/** "Hi dear! 😊" → "Hi dear {{1}}! 😊". A phrase with a place for the name ("{{name}} 様") has it already. */
function withName(greeting: string, names: string): string {
  if (greeting.includes(names)) return greeting;
  const end = /[^\p{L}\p{M}\p{N})}\]|*]*$/u.exec(greeting)?.[0] ?? '';
  return `${greeting.slice(0, greeting.length - end.length)} ${names}${end === '' ? ',' : end}`;
}

function ownGreeting(context: Context): readonly Said[] {
  const { sorted, reading } = context;
  return sorted.greeting.flatMap((one): readonly Said[] => {
    // WhatsApp refuses a text that begins with a variable: "{{1}} ơi,".
    if (reading.brief.channel === 'whatsapp' && one.unit.text.startsWith('{{'))
      return [plainGreeting(one.unit, context)];
    if (one.faults.length === 0) return [kept('greeting', one.unit)];
    // "WOYY {nama}!!!": a cry that no lexicon knows is no greeting in small letters either.
    if (!hasTerm(one.unit, 'greeting') && one.faults.length > 0 && one.unit.tokens.length > 0)
      return [plainGreeting(one.unit, context)];
    const uncalled = withoutCalled(one);
    if (uncalled !== null) return [edited('greeting', one.unit, uncalled, null)];
    const words = one.usable?.match(/[\p{L}\p{M}]+/gu)?.length ?? 99;
    if (one.usable !== null && (words <= GREETING_WORDS || one.unit.tokens.length > 0))
      return [edited('greeting', one.unit, calmEnd(one.usable), 'Ordinary writing instead of capitals.')];
    if (one.unit.tokens.length === 0 && reading.brief.channel !== 'email') return [];
    return [plainGreeting(one.unit, context)];
  });
}

/** "¡Hola, guapa!" → "¡Hola!": the greeting without the word of address that is at fault. */
function withoutCalled({ unit, faults }: Assessed): string | null {
  const parts = /^(\P{Lo}{2,20}),\s[^,.!\n]{3,40}([.!])$/u.exec(unit.text);
  const [, greeting = '', mark = ''] = parts ?? [];
  if (parts === null || unit.tokens.length > 0 || faults.some((fault) => fault.start < greeting.length)) return null;
  return `${greeting}${mark}`;
}

/** "Hey {{1}} 😭" → "Hey {{1}},": what stood between the name and the sentence goes, a mark must stay. */
function calmEnd(greeting: string): string {
  return hasLoudEmoji(greeting) ? greeting.replace(/\s*(?:\p{Extended_Pictographic}\uFE0F?)+$/u, ',') : greeting;
}

/** "Dear Valued Customer {{1}}," → "Hello {{1}},". */
function plainGreeting(unit: Unit, { reading, values, anyStart }: Context): Said {
  const called = unit.tokens.map((token) => `${honorificBefore(unit.text, token.text)}${token.text}`).join(' ');
  const first = pick('greeting', reading, called === '' ? values : { ...values, name: called }, anyStart);
  // WhatsApp refuses "{{1}} 您好，" too.
  const turned = reading.brief.channel === 'whatsapp' && first?.text.startsWith('{{') === true;
  const picked = turned ? pick('greeting', reading, values, anyStart) : first;
  const names = turned ? `${called}${HONORIFIC_AFTER[reading.brief.language.slice(0, 2)] ?? ''}` : called;
  if (picked === null) return kept('greeting', unit);
  if (names !== '' && picked.text.includes(names))
    return written('greeting', picked.text, { from: [unit], gloss: picked.gloss, lead: unit.lead });
  const mark = /[\p{P}]$/u.exec(picked.text)?.[0] ?? '';
  const text = names === '' ? picked.text : `${picked.text.slice(0, picked.text.length - mark.length)} ${names}${mark}`;
  return written('greeting', text, { from: [unit], gloss: picked.gloss, lead: unit.lead });
}

const HONORIFIC_AFTER: Readonly<Record<string, string>> = { ja: '様', ko: '님' };

/** "Sehr geehrte Frau {{name}}": the title belongs to the name. */
const HONORIFIC =
  /(?:^|\s)((?:frau|herr|mme|mlle|madame|monsieur|m\.|sr\.?|sra\.?|srta\.?|don|doña|dona|dr\.?|dra\.?|ibu|bapak|bpk\.?|bu|pak|kak|mas|mbak|puan|tuan|encik|cik|chị|anh|cô|chú|bác|chi|mr\.?|mrs\.?|ms\.?)\s|คุณ\s?)$/iu;

/** "Madame, Monsieur {{1}}": nobody knows which. */
const EITHER = /madame.{1,4}monsieur|monsieur.{1,4}madame|frau.{1,6}herr|herr.{1,6}frau/iu;

function honorificBefore(text: string, name: string): string {
  if (EITHER.test(text)) return '';
  return HONORIFIC.exec(text.slice(0, text.indexOf(name)))?.[1] ?? '';
}

/** A stiff formula becomes a plain one; the name below it stays. */
export function signOffOf({ sorted, reading, values, anyStart }: Context): readonly Said[] {
  const hurt = sorted.signOff.filter((one) => one.faults.some((fault) => fault.kind === 'guilt'));
  if (hurt.length > 0 && hurt.length === sorted.signOff.length) {
    const picked = pick('sign-off', reading, values, anyStart);
    const [first] = hurt;
    if (picked === null || first === undefined) return [];
    const text = reading.shop === null ? picked.text.replace(/[,，]$/u, '') : `${picked.text}\n${reading.shop}`;
    return [
      written('sign-off', text, { from: hurt.map((one) => one.unit), gloss: picked.gloss, lead: first.unit.lead }),
    ];
  }
  const stiff = sorted.signOff.some((one) => one.faults.length > 0 || isFlourish(one.unit));
  const said = sorted.signOff.flatMap((one, index) => {
    // "敬具" alone under a letter is a formula, no name.
    const isName = index === sorted.signOff.length - 1 && one.faults.length === 0;
    if (!stiff || isName) return [kept('sign-off', one.unit)];
    const picked = index === 0 ? pick('sign-off', reading, values, anyStart) : null;
    return picked === null
      ? []
      : [written('sign-off', picked.text, { from: [one.unit], gloss: picked.gloss, lead: one.unit.lead })];
  });
  // The name under a formula that went takes its place.
  const [first, ...rest] = said;
  if (first === undefined) return [];
  return [{ ...first, lead: apart(sorted.signOff[0]?.unit.lead ?? first.lead, reading) }, ...rest];
}

/** "Forever yours (even if you're not ours),": more than a close. */
function isFlourish(unit: Unit): boolean {
  return !hasTerm(unit, 'sign-off') && /[,，]$/u.test(unit.text) && /[(（]|(?:\S+\s){5}/u.test(unit.text);
}

/** A letter with paragraphs keeps one above its name, also where the line that stood there is gone. */
function apart(lead: string | null, { brief }: Reading): string | null {
  const isLetter = brief.channel === 'email' && brief.template.body.includes('\n\n');
  return isLetter && lead === '\n' ? '\n\n' : lead;
}
