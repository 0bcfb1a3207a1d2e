import { phraseList } from './instruction-words.ts';

/**
 * What people call a language, in the languages they write in. The longest name that fits wins, so that "Brazilian
 * Portuguese" is not read as Portuguese. A bare name means the form most shops of our data use. English names stand first.
 */
export const LANGUAGE_NAMES: readonly (readonly [language: string, names: readonly string[]])[] = [
  ['es-MX', phraseList(`mexican spanish, latin american spanish, español de méxico, español mexicano`)],
  ['es-ES', phraseList(`european spanish, español de españa, castellano`)],
  ['pt-PT', phraseList(`european portuguese, português de portugal`)],
  ['zh-TW', phraseList(`traditional chinese, 繁体中文, 繁體中文, 繁體, 繁体`)],
  ['id', phraseList(`indonesian, bahasa indonesia, tiếng indonesia, indonesio, indonésio, indonesia, 印尼文, 印尼语`)],
  ['ms', phraseList(`malay, bahasa melayu, bahasa malaysia, malayo, melayu, 马来文, 马来语`)],
  [
    'en',
    phraseList(
      `english, bahasa inggris, bahasa inggeris, tiếng anh, ภาษาอังกฤษ, inglés, ingles, inglês, inggris, 英文, 英语, 英語`,
    ),
  ],
  ['vi', phraseList(`vietnamese, bahasa vietnam, tiếng việt, tieng viet, ภาษาเวียดนาม, vietnamita, 越南文, 越南语`)],
  ['th', phraseList(`thai, bahasa thailand, tiếng thái, ภาษาไทย, tailandés, tailandês, 泰文, 泰语`)],
  ['es', phraseList(`spanish, bahasa spanyol, bahasa sepanyol, español, espanol, espanhol, 西班牙文, 西班牙语`)],
  [
    'pt-BR',
    phraseList(`brazilian portuguese, português do brasil, portuguese, português, portugues, portugués, 葡萄牙语`),
  ],
  [
    'zh-CN',
    phraseList(`
    simplified chinese, 简体中文, 簡體中文, 简体, 簡體, bahasa mandarin, bahasa cina, tiếng trung, ภาษาจีน, chinese,
    mandarin, chino, chinês, 中文
  `),
  ],
  ['ja', phraseList(`japanese, japonés, 日本語, 日语, 日文`)],
  ['ko', phraseList(`korean, coreano, 한국어, 韩语, 韩文`)],
  ['de', phraseList(`german, alemán, alemão, deutsch, 德语`)],
  ['fr', phraseList(`french, francés, francês, français, 法语`)],
];

/** What stands before a language's name when somebody asks for it. */
export const LANGUAGE_LEADS: readonly string[] = phraseList(`
  in, into, to, en, al, em, para, dalam, ke, ke dalam, pakai, bằng, sang, auf, เป็น, แปลเป็น, translate to,
  translate into, translate it to, use, usa, a, o, 用, 翻译成, 翻譯成, 改成, 换成, 換成, 译成
`);

/** Words that may stand beside a bare language's name without meaning anything else: "a Spanish version, please". */
export const LANGUAGE_COMPANY: readonly string[] = phraseList(`
  version, versión, versi, versão, bản, translation, translate, a, the, it, this, make, write, same, one, in,
  to, into, lo, la, traduce, terjemahkan, dịch, แปล, 翻译, 翻譯, 版,
  please, pls, and, but, now, too, also, with, for, instead, thanks, por, favor, y, e, dan, dong, ya, nhé, và, ครับ, ค่ะ
`);

/** The English name of a language, as `requestedLanguage` reads it back; the tag itself for a language without one here. */
export function languageName(language: string): string {
  const name = LANGUAGE_NAMES.find(([code]) => code === language)?.[1][0];
  return name === undefined ? language : name.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
