import { phraseList } from './instruction-words.ts';
import { withoutPhrases } from './phrases.ts';

const EMOJI = phraseList(`
  emoji, emojis, emoticon, emoticons, smileys, emotikon, emotikons, emoticono, emoticonos, émoticône, émoticônes, émoji,
  émojis, biểu tượng cảm xúc, อิโมจิ, อีโมจิ, 表情符号, 表情符號, 表情, 絵文字, 이모지, 이모티콘
`);

const WITHOUT = phraseList(`
  no, without, remove, delete, drop, lose, skip, off, take out, don't use, do not use, tanpa, jangan pakai, hapus, hilangkan,
  buang, padam, jangan guna, sin, quita, elimina, borra, sem, tire, tira, remova, não use, không, không dùng, bỏ, xoá, xóa,
  ไม่ใส่, ไม่ต้องใส่, ไม่เอา, ไม่มี, ลบ, เอาออก, ตัด, 不要, 不用, 去掉, 去除, 删掉, 刪掉, 删除, 刪除, 没有, 無, 别用, ohne, keine, kein, entferne,
  lösche, weg, sans, pas d', enlève, enlevez, supprime, retire, なしで, なしに, なし, 消して, 外して, 取って, 削除して, 使わないで, 없이, 빼줘,
  빼 줘, 빼고, 빼, 삭제해줘, 지워줘
`);

const WITH = phraseList(`
  with, add, use, include, insert, on, put in, tambahkan, tambah, pakai, gunakan, guna, dengan, beri, con, añade, agrega, pon,
  usa, com, adicione, adiciona, coloque, use, thêm, dùng, có, ใส่, เพิ่ม, ใช้, มี, 加上, 加入, 加一些, 加点, 加個, 加个, 加, 用, 使用, mit, füge,
  hinzu, verwende, nutze, avec, ajoute, ajoutez, mets, utilise, 入れて, 付けて, つけて, 使って, 加えて, ありで, 넣어줘, 넣어 줘, 추가해줘,
  추가해 줘, 써줘, 사용해줘
`);

/** What may stand beside the wish and changes nothing about it. */
const FILLERS = phraseList(`
  a, an, the, some, any, all, of, it, this, them, one, more, please, version, dong, ya, semua, los, las, el, un, una, unos, o,
  os, um, uns, e, cái, nhé, vào, các, ด้วย, ออก, ให้, หน่อย, 的, 了, 吧, 一个, 一個, 点, 些, 把, ein, eine, einen, die, alle, paar, des,
  les, un, une, quelques, を, に, で, も, して, ください, も少し, 들, 를, 을, 도, 으로, 로, 버전, porfa, por favor, svp, stp, bitte, nha, ครับ, ค่ะ, 부탁해, 부탁해요, 부탁드려요, お願い, お願いします
`);

/** Whether a reply wants emoji in the text or none; null when it says anything beside that ("an emoji at the end"). */
export function requestedEmoji(core: string): boolean | null {
  const beside = withoutPhrases(core, EMOJI);
  if (beside === core) return null;
  for (const [wanted, words] of [
    [false, WITHOUT],
    [true, WITH],
  ] as const) {
    const rest = withoutPhrases(beside, words);
    if (rest !== beside && isEmpty(withoutPhrases(rest, FILLERS))) return wanted;
  }
  return null;
}

function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
