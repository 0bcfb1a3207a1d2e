/** Numbers written out, folded (no accents), per language. Left out: "one" and words that mean something else as often ("neuf", "năm"). */
// biome-ignore format: one language a block
export const NUMBER_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18, twenty: 20, thirty: 30, forty: 40, fifty: 50,
    sixty: 60, seventy: 70, eighty: 80, ninety: 90, 'half a dozen': 6, 'a dozen': 12,
  },
  es: {
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
    quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70,
    ochenta: 80, noventa: 90, cien: 100, doscientos: 200, trescientos: 300, quinientos: 500,
  },
  pt: {
    dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, doze: 12,
    quinze: 15, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70,
    oitenta: 80, noventa: 90, cem: 100, duzentos: 200, trezentos: 300, quinhentos: 500,
  },
  fr: {
    deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, onze: 11, douze: 12, quinze: 15,
    vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, 'soixante dix': 70, 'quatre vingts': 80,
    'quatre vingt dix': 90,
  },
  de: {
    zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12,
    funfzehn: 15, zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, funfzig: 50, sechzig: 60, siebzig: 70,
    achtzig: 80, neunzig: 90, hundert: 100,
  },
  id: {
    dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, lapan: 8, sembilan: 9, sepuluh: 10,
    sebelas: 11, seratus: 100,
  },
};

/** Where such words are short and common syllables, they count only before a unit. */
// biome-ignore format: one language a block
export const WORDS_BEFORE_UNITS: Readonly<
  Record<string, { readonly words: Readonly<Record<string, number>>; readonly units: string }>
> = {
  vi: {
    words: {
      hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, 'hai muoi': 20, 'ba muoi': 30,
      'bon muoi': 40, 'nam muoi': 50, 'sau muoi': 60, 'bay muoi': 70, 'tam muoi': 80, 'chin muoi': 90,
    },
    units: String.raw`(?=\s(?:ngay|gio|tieng|tuan|thang|nam|phut|mon|san pham|chai|hop|tui|cai|chiec|lan|nguoi|bo|goi|suat|mau|phan|buoc|loai|doi|nghin|ngan|trieu|phan tram)(?![a-z]))`,
  },
  th: {
    words: {
      สอง: 2, สาม: 3, สี่: 4, ห้า: 5, หก: 6, เจ็ด: 7, แปด: 8, เก้า: 9, สิบ: 10, ยี่สิบ: 20, สามสิบ: 30, สี่สิบ: 40, ห้าสิบ: 50,
      หกสิบ: 60, เจ็ดสิบ: 70, แปดสิบ: 80, เก้าสิบ: 90, หนึ่งร้อย: 100, สองร้อย: 200, สามร้อย: 300, ห้าร้อย: 500,
    },
    units: String.raw`(?=\s?(?:วัน|ชั่วโมง|ชม|ชิ้น|ขวด|กล่อง|เดือน|สัปดาห์|อาทิตย์|นาที|ปี|แบบ|สี|กลิ่น|ดาว|รายการ|คู่|ถุง|ซอง|ตัว|ใบ|ผืน|แถม|บาท|เปอร์เซ็นต์|%))`,
  },
  ko: {
    words: { 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
    units: String.raw`(?=\s?(?:개|가지|번|병|권|장|시간|달|주|명|분|벌|종|켤레|봉|팩|잔|컬러|색|송이|살))`,
  },
};

const HAN_UNITS =
  '折割件个個款天小日周週月年束袋盒瓶包支双雙条條张張次倍种種色位人步星号號元块塊点點杯套份箱根本只隻片つ柄枚冊回名台選选时時送期成';
/** Chinese and Japanese numerals before a counter; "一" alone is an article, "十分" means "very". */
export const HAN_NUMERAL = new RegExp(
  `[一二三四五六七八九十百千]{1,7}(?=\\s?[万萬]?円)|(?:[一二三四五六七八九十百千]{0,6}[百千]|[一二三四五六七八九十](?=\\s?[万萬]))(?=\\s?[万萬]?[元块塊])|(?<=[第满滿])[一二三四五六七八九十]{1,3}|(?<=[满滿折减減送])[一二三四五六七八九]?[千百]|(?<=[减減])[一二三四五六七八九]?十(?![分足])|(?<=百分之)[一二三四五六七八九十百]{1,4}|[两兩二三四五六七八九十百]{1,4}(?=\\s?[${HAN_UNITS}])(?!十分(?!钟|鐘))|[一二三四五六七八九](?=折|月[一二三四五六七八九十]{1,3}[日号號])|(?<=[买買购購])[一二两兩三四五六七八九十](?=[件个個瓶盒袋]?[送赠贈免])|(?<=[送赠贈免])[一二两兩三四五六七八九十](?=$|[^一-鿿]|[件个個瓶盒袋])|(?<=月)[一二三四五六七八九十]{1,3}(?=[日号號])`,
  'gu',
);

const HAN_DIGITS = '〇一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 两 → 2, 八八 → 88 (八八折). */
export function hanValue(numeral: string): number {
  const plain = numeral.replace(/[两兩]/gu, '二');
  if (!/[十百千]/u.test(plain)) return Number([...plain].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  let total = 0;
  let digit = 0;
  for (const character of plain) {
    const times = { 十: 10, 百: 100, 千: 1000 }[character];
    if (times !== undefined) {
      total += (digit === 0 ? 1 : digit) * times;
      digit = 0;
    } else {
      digit = HAN_DIGITS.indexOf(character);
    }
  }
  return total + digit;
}
