import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANGLES, type Angle } from '../../src/domain/angle.ts';
import { angleName } from '../../src/domain/instruction/angles.ts';
import { LANGUAGE_NAMES, languageName } from '../../src/domain/instruction/language-names.ts';
import {
  asksForEdit,
  type Instruction,
  isTalkBetweenPeople,
  readInstruction,
  readInstructions,
} from '../../src/domain/instruction.ts';

const SHORTER: Instruction = { kind: 'shorter' };
const ANOTHER: Instruction = { kind: 'another-angle', angle: null };
const NONE: Instruction = { kind: 'none' };
const fact = (words: string): Instruction => ({ kind: 'fact', fact: words, stated: true });
const askedFact = (words: string): Instruction => ({ kind: 'fact', fact: words, stated: false });
const language = (code: string): Instruction => ({ kind: 'language', language: code });
const tone = (name: string): Instruction => ({ kind: 'tone', tone: name });
const emoji = (wanted: boolean): Instruction => ({ kind: 'emoji', wanted });
const angle = (name: Angle): Instruction => ({ kind: 'another-angle', angle: name });
const other = (text: string): Instruction => ({ kind: 'other', text });

describe('readInstruction', () => {
  it.each<[string, Instruction]>([
    ['another variant', ANOTHER],
    ['Another variant, please!', ANOTHER],
    ['try again', ANOTHER],
    ['can you give me a different angle?', ANOTHER],
    ['shorter', SHORTER],
    ['Could you make it shorter?', SHORTER],
    ['Nice, but shorter', SHORTER],
    ['that is too long', SHORTER],
    ['under 100 characters please', SHORTER],
    ['in Spanish', language('es')],
    ['Spanish please', language('es')],
    ['Can we have a Spanish version?', language('es')],
    ['translate it to Brazilian Portuguese', language('pt-BR')],
    ['in traditional Chinese', language('zh-TW')],
    ['friendlier', tone('friendly')],
    ['make it less pushy', tone('calm')],
    ['tone: like a letter from a friend', tone('like a letter from a friend')],
    ['the discount is 20%', fact('the discount is 20%')],
    ['The discount is 20%, min spend RM50', fact('The discount is 20%, min spend RM50')],
    ['code is SAVE20', fact('code is SAVE20')],
    ['It ends on Sunday', fact('It ends on Sunday')],
    ['20% off', fact('20% off')],
    ['free shipping over RM50', fact('free shipping over RM50')],
    ["it's RM15 off, code HELLO10", fact("it's RM15 off, code HELLO10")],
    ['the item is the linen sheet set', fact('the item is the linen sheet set')],
    ['mention free shipping', askedFact('free shipping')],
    ['please mention that returns are free for 30 days', askedFact('returns are free for 30 days')],
    ['add that it is the last chance', askedFact('it is the last chance')],
    ['add an emoji', emoji(true)],
    ['use a question in the title', other('use a question in the title')],
    ['remove the second line', other('remove the second line')],
    ['thanks', NONE],
    ['Thanks so much! 🙏', NONE],
    ['perfect, sending this tomorrow', NONE],
    ['what do you think?', NONE],
    ['👍', NONE],
    [':+1:', NONE],
    ['', NONE],
    ['   \n ', NONE],
    ['ok', NONE],
  ])('English: %j', (text, expected) => {
    expect(readInstruction(text)).toEqual(expected);
  });

  it.each<[string, string, Instruction]>([
    ['id', 'lebih pendek dong', SHORTER],
    ['id', 'coba versi lain', ANOTHER],
    ['id', 'dalam bahasa Inggris', language('en')],
    ['id', 'diskonnya 20%', fact('diskonnya 20%')],
    ['id', 'kodenya HEMAT20', fact('kodenya HEMAT20')],
    ['id', 'sebutkan gratis ongkir', askedFact('gratis ongkir')],
    ['id', 'makasih ya', NONE],
    ['ms', 'tolong pendekkan', SHORTER],
    ['ms', 'diskaun ialah RM5', fact('diskaun ialah RM5')],
    ['ms', 'terima kasih', NONE],
    ['es', 'más corto, por favor', SHORTER],
    ['es', 'otra versión', ANOTHER],
    ['es', 'en inglés', language('en')],
    ['es', 'el descuento es del 20 %', fact('el descuento es del 20 %')],
    ['es', 'menciona el envío gratis', askedFact('el envío gratis')],
    ['es', '¡gracias!', NONE],
    ['pt', 'mais curto', SHORTER],
    ['pt', 'outra versão', ANOTHER],
    ['pt', 'o desconto é de 15%', fact('o desconto é de 15%')],
    ['pt', 'obrigada!', NONE],
    ['vi', 'ngắn hơn nhé', SHORTER],
    ['vi', 'viết bản khác', ANOTHER],
    ['vi', 'bằng tiếng Anh', language('en')],
    ['vi', 'mã là GIAM20', fact('mã là GIAM20')],
    ['vi', 'cảm ơn', NONE],
    ['th', 'สั้นลงหน่อย', SHORTER],
    ['th', 'ขออีกแบบ', ANOTHER],
    ['th', 'เป็นภาษาอังกฤษ', language('en')],
    ['th', 'ส่วนลดคือ 20%', fact('ส่วนลดคือ 20%')],
    ['th', 'ขอบคุณครับ', NONE],
    ['zh', '短一点', SHORTER],
    ['zh', '再来一个版本', ANOTHER],
    ['zh', '用英文', language('en')],
    ['zh', '折扣是8折', fact('折扣是8折')],
    ['zh', '提到包邮', askedFact('包邮')],
    ['zh', '谢谢', NONE],
    ['de', 'kürzer bitte', SHORTER],
    ['de', 'noch eine Variante', ANOTHER],
    ['de', 'auf Englisch bitte', language('en')],
    ['de', 'etwas lockerer', tone('casual')],
    ['de', 'der Rabatt beträgt 20 %', fact('der Rabatt beträgt 20 %')],
    ['de', 'erwähne den kostenlosen Versand ab 50 €', askedFact('den kostenlosen Versand ab 50 €')],
    ['de', 'ohne Emojis', emoji(false)],
    ['de', 'vielen Dank!', NONE],
    ['fr', 'plus court, s’il te plaît', SHORTER],
    ['fr', 'une autre version', ANOTHER],
    ['fr', 'en anglais', language('en')],
    ['fr', 'plus chaleureux', tone('warm')],
    ['fr', 'la remise est de 20 %', fact('la remise est de 20 %')],
    ['fr', 'mentionne la livraison gratuite', askedFact('la livraison gratuite')],
    ['fr', 'sans emoji', emoji(false)],
    ['fr', 'merci beaucoup', NONE],
    ['ja', 'もっと短くしてください', SHORTER],
    ['ja', '別の案をお願いします', ANOTHER],
    ['ja', '英語でお願いします', language('en')],
    ['ja', 'もっと丁寧に', tone('formal')],
    ['ja', '割引は20%です', fact('割引は20%です')],
    ['ja', '絵文字なしで', emoji(false)],
    ['ja', 'ありがとうございます', NONE],
    ['ko', '더 짧게 해줘', SHORTER],
    ['ko', '다른 버전으로 써줘', ANOTHER],
    ['ko', '영어로 번역해줘', language('en')],
    ['ko', '더 친근하게', tone('friendly')],
    ['ko', '할인은 20%입니다', fact('할인은 20%입니다')],
    ['ko', '이모지 빼줘', emoji(false)],
    ['ko', '감사합니다', NONE],
    ['id', 'tanpa emoji', emoji(false)],
    ['ms', 'tambah emoji', emoji(true)],
    ['es', 'quita los emojis', emoji(false)],
    ['pt', 'com emojis', emoji(true)],
    ['vi', 'bỏ emoji', emoji(false)],
    ['th', 'ไม่ใส่อิโมจิ', emoji(false)],
    ['zh', '把表情去掉', emoji(false)],
  ])('%s: %j', (_code, text, expected) => {
    expect(readInstruction(text)).toEqual(expected);
  });

  it.each<[string, Instruction]>([
    ['without emoji', emoji(false)],
    ['no emojis please', emoji(false)],
    ['emoji on', emoji(true)],
    ['an emoji at the end', other('an emoji at the end')],
    ['open with a question', angle('question')],
    ['lead with the offer', angle('fact-first')],
    ['as a calm service note', angle('service')],
    ['empieza con una pregunta', angle('question')],
    ['compare with version 2', { kind: 'compare', version: 2 }],
    ['Can you compare it to v3?', { kind: 'compare', version: 3 }],
    ['compare with the previous one', { kind: 'compare', version: null }],
    ['compare it with mine', { kind: 'compare', version: 0 }],
    ['compare our prices with theirs', other('compare our prices with theirs')],
    ['bandingkan dengan versi 2', { kind: 'compare', version: 2 }],
    ['和第2版比较一下', { kind: 'compare', version: 2 }],
    ['バージョン2と比べて', { kind: 'compare', version: 2 }],
    ['vergleiche mit Version 1', { kind: 'compare', version: 1 }],
    ['stop following', { kind: 'stop-following' }],
    ['please stop following this thread', { kind: 'stop-following' }],
    ['deja de seguir este hilo', { kind: 'stop-following' }],
    ['stop with the exclamation marks', other('stop with the exclamation marks')],
  ])('%j', (text, expected) => {
    expect(readInstruction(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['送料無料を入れてください', '送料無料'],
    ['무료 배송 넣어줘', '무료 배송'],
    ['bitte kostenlosen Versand erwähnen', 'kostenlosen Versand'],
    ['Erwähne, dass die Retoure kostenlos ist', 'die Retoure kostenlos ist'],
    ['can you do free shipping', 'do free shipping'],
    ['free shipping please', 'free shipping'],
  ])('asks before it believes: %j', (text, claim) => {
    expect(readInstructions(text)).toEqual([askedFact(claim)]);
  });

  it('does not take a language for an instruction when it only names a thing', () => {
    expect(readInstruction('mention the Spanish olive oil')).toEqual(askedFact('the Spanish olive oil'));
    expect(readInstruction('the item is a French press')).toEqual(fact('the item is a French press'));
  });

  it('reads what stands beside a courtesy, a mention of the bot and curly quotes', () => {
    expect(readInstruction('<@U0BOT> it’s 20% off')).toEqual(fact('<@U0BOT> it’s 20% off'));
    expect(readInstruction('hey <@U0BOT>, please shorter')).toEqual(SHORTER);
  });
});

describe('angleName', () => {
  it.each(ANGLES)('%s is named so that it is read back', (one) => {
    expect(readInstruction(`${angleName(one)}; shorter`)).toEqual({ kind: 'shorter' });
    expect(readInstruction(angleName(one))).toEqual(angle(one));
  });
});

describe('isTalkBetweenPeople', () => {
  it.each<[string, boolean]>([
    ['Do you think it is too long?', true],
    ['Should we send this on Friday?', true],
    ['Tom, can you check the friendly one?', true],
    ['¿Está muy largo?', true],
    ['これはいつ送りますか？', false],
    ['谁来发？', true],
    ['I like the friendly one', true],
    ['I like it, but shorter', false],
    ['Can you make it shorter?', false],
    ['shorter?', false],
    ['How about a different angle?', false],
    ['Great, can you make it shorter?', false],
    ['Hmm, can you make it shorter?', false],
    ['Is it too long? Then shorter please.', false],
    ['', false],
  ])('%j → %s', (text, expected) => {
    expect(isTalkBetweenPeople(text)).toBe(expected);
  });
});

describe('languageName', () => {
  it.each(LANGUAGE_NAMES.map(([code]) => code))('%s is named so that it is read back', (code) => {
    expect(readInstruction(`shorter; in ${languageName(code)}`)).toEqual(language(code));
  });

  it('writes names as English does', () => {
    expect(['es-MX', 'zh-CN', 'id', 'sw'].map(languageName)).toEqual([
      'Mexican Spanish',
      'Simplified Chinese',
      'Indonesian',
      'sw',
    ]);
  });
});

describe('readInstructions', () => {
  it('gives facts and wishes of one reply apart', () => {
    expect(readInstructions('The discount is 20%. Make it shorter, in Spanish.')).toEqual([
      fact('The discount is 20%'),
      SHORTER,
      language('es'),
    ]);
  });

  it('keeps a reply whole when a part of it is not a known request', () => {
    const text = 'Keep the first line, the rest warmer';
    expect(readInstructions(text)).toEqual([other(text)]);
  });

  it('never throws and always says something, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 200 })),
        (text) => {
          expect(readInstructions(text).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads 8,000 characters of anything at once', () => {
    for (const unit of ['a ', ', ', '20% off, ', 'ไทย', 'mention ', '<@', ':a', 'please ']) {
      readInstructions(unit.repeat(8_000 / unit.length));
    }
  });
});

describe('asksForEdit', () => {
  it.each<[string, boolean]>([
    ['remove the second line', true],
    ['please start with the price', true],
    ['John will send it tomorrow', false],
    ['I showed it to the team', false],
  ])('%j → %s', (text, expected) => {
    expect(asksForEdit(text)).toBe(expected);
  });
});
