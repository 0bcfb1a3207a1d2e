import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES, languageName } from '../../src/domain/instruction/language-names.ts';
import { asksForEdit, type Instruction, readInstruction, readInstructions } from '../../src/domain/instruction.ts';

const SHORTER: Instruction = { kind: 'shorter' };
const ANOTHER: Instruction = { kind: 'another-angle' };
const NONE: Instruction = { kind: 'none' };
const fact = (words: string): Instruction => ({ kind: 'fact', fact: words, stated: true });
const askedFact = (words: string): Instruction => ({ kind: 'fact', fact: words, stated: false });
const language = (code: string): Instruction => ({ kind: 'language', language: code });
const tone = (name: string): Instruction => ({ kind: 'tone', tone: name });
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
    ['add an emoji', other('add an emoji')],
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
  ])('%s: %j', (_code, text, expected) => {
    expect(readInstruction(text)).toEqual(expected);
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
