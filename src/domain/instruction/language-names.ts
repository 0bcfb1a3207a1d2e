import { phraseList } from './instruction-words.ts';

/**
 * What people call a language, in the languages they write in. The longest name that fits wins, so that "Brazilian
 * Portuguese" is not read as Portuguese. A bare name means the form most shops of our data use. English names stand first.
 */
export const LANGUAGE_NAMES: readonly (readonly [language: string, names: readonly string[]])[] = [
  [
    'es-MX',
    phraseList(
      `mexican spanish, latin american spanish, español de méxico, español mexicano, mexikanisches spanisch, espagnol du mexique`,
    ),
  ],
  ['es-ES', phraseList(`european spanish, español de españa, castellano, espagnol d'espagne`)],
  ['pt-PT', phraseList(`european portuguese, português de portugal, portugais du portugal`)],
  ['zh-TW', phraseList(`traditional chinese, 繁体中文, 繁體中文, 繁體, 繁体, 繁体字, 번체`)],
  [
    'id',
    phraseList(
      `indonesian, bahasa indonesia, tiếng indonesia, indonesio, indonésio, indonesia, 印尼文, 印尼语, indonesisch, indonésien, インドネシア語, 인도네시아어`,
    ),
  ],
  [
    'ms',
    phraseList(
      `malay, bahasa melayu, bahasa malaysia, malayo, melayu, 马来文, 马来语, malaiisch, malais, マレー語, 말레이어`,
    ),
  ],
  [
    'en',
    phraseList(
      `english, bahasa inggris, bahasa inggeris, tiếng anh, ภาษาอังกฤษ, inglés, ingles, inglês, inggris, 英文, 英语, 英語, englisch, anglais, 영어`,
    ),
  ],
  [
    'vi',
    phraseList(
      `vietnamese, bahasa vietnam, tiếng việt, tieng viet, ภาษาเวียดนาม, vietnamita, 越南文, 越南语, vietnamesisch, vietnamien, ベトナム語, 베트남어`,
    ),
  ],
  [
    'th',
    phraseList(
      `thai, bahasa thailand, tiếng thái, ภาษาไทย, tailandés, tailandês, 泰文, 泰语, thailändisch, thaï, thaïlandais, タイ語, 태국어`,
    ),
  ],
  [
    'es',
    phraseList(
      `spanish, bahasa spanyol, bahasa sepanyol, español, espanol, espanhol, 西班牙文, 西班牙语, spanisch, espagnol, スペイン語, 스페인어`,
    ),
  ],
  [
    'pt-BR',
    phraseList(
      `brazilian portuguese, português do brasil, portuguese, português, portugues, portugués, 葡萄牙语, portugiesisch, portugais, ポルトガル語, 포르투갈어`,
    ),
  ],
  [
    'zh-CN',
    phraseList(`
    simplified chinese, 简体中文, 簡體中文, 简体, 簡體, bahasa mandarin, bahasa cina, tiếng trung, ภาษาจีน, chinese,
    mandarin, chino, chinês, 中文, chinesisch, chinois, 中国語, 중국어`),
  ],
  ['ja', phraseList(`japanese, japonés, 日本語, 日语, 日文, japanisch, japonais, 일본어`)],
  ['ko', phraseList(`korean, coreano, 한국어, 韩语, 韩文, koreanisch, coréen, 韓国語`)],
  ['de', phraseList(`german, alemán, alemão, deutsch, 德语, allemand, ドイツ語, 독일어`)],
  ['fr', phraseList(`french, francés, francês, français, 法语, französisch, フランス語, 프랑스어`)],
];

/** What stands before a language's name when somebody asks for it. */
export const LANGUAGE_LEADS: readonly string[] = phraseList(`
  in, into, to, en, al, em, para, dalam, ke, ke dalam, pakai, bằng, sang, auf, เป็น, แปลเป็น, translate to,
  translate into, translate it to, use, usa, a, o, ins, 用, 翻译成, 翻譯成, 改成, 换成, 換成, 译成
`);

/** Words that may stand beside a bare language's name without meaning anything else: "a Spanish version, please". */
export const LANGUAGE_COMPANY: readonly string[] = phraseList(`
  version, versión, versi, versão, bản, translation, translate, a, the, it, this, make, write, same, one, in,
  to, into, lo, la, traduce, terjemahkan, dịch, แปล, 翻译, 翻譯, 版,
  please, pls, and, but, now, too, also, with, for, instead, thanks, por, favor, y, e, dan, dong, ya, nhé, và, ครับ, ค่ะ, aja, saja, lah, bitte, und, auch, mach, es, übersetze, svp,
  s'il, te, vous, plaît, et, aussi, traduis, で, でお願いします, でお願い, にして, にしてください, に翻訳して, に訳して, に翻訳してください, 版で, 로, 으로,
  번역해줘, 바꿔줘, 써줘, 해줘, 부탁해, 부탁해요, 버전, 버전으로
`);

/** The English name of a language, as `requestedLanguage` reads it back; the tag itself for a language without one here. */
export function languageName(language: string): string {
  const name = LANGUAGE_NAMES.find(([code]) => code === language)?.[1][0];
  return name === undefined ? language : name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
