import { WORDS } from './all-words.ts';
import { phraseList } from './instruction-words.ts';
import { findPhrase, hasPhrase, leadingPhrase } from './phrases.ts';

/** A fact that a reply brings, in the writer's own words; `stated` is false for "mention …", which asks rather than tells. */
export interface FactFound {
  readonly fact: string;
  readonly stated: boolean;
}

/** Amounts, percentages, times, dates: what turns a phrase into a claim that can be true or false. */
const FIGURE = /\d/u;
const CODE = /(?<![A-Za-z0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,20}(?![A-Za-z0-9])/u;

/** Reads one clause. `words` is `clause` as plain words, `core` the same without politeness. Null when it brings no fact. */
export function statedFact(clause: string, words: string, core: string): FactFound | null {
  const mention = leadingPhrase(core, WORDS.mention);
  if (mention !== null) return mentioned(clause, core, mention);
  const last = mentionedLast(clause, core);
  if (last !== null) return last;
  if (leadingPhrase(core, NOT_TELLING) !== null || /[?？]$/u.test(words)) return null;
  const telling = isOffer(core) && (FIGURE.test(core) || CODE.test(clause) || core.split(' ').length <= 4);
  if (namesAndJoins(core, clause)) return { fact: clause.trim(), stated: true };
  // "Free shipping over RM50" tells; "can you do free shipping" asks.
  return telling
    ? { fact: asks(words) ? asTyped(clause, withoutPlease(core)) : clause.trim(), stated: !asks(words) }
    : null;
}

/** "送料無料を入れて", "kostenlosen Versand erwähnen": the verb that asks for the claim stands behind it. */
function mentionedLast(clause: string, core: string): FactFound | null {
  for (const phrase of WORDS.mention) {
    const at = findPhrase(core, phrase);
    if (at <= 0) continue;
    const claim = core
      .slice(0, at)
      .trim()
      .replace(/(?<=[^\s])(?:を|も|は|을|를|도)$/u, '');
    if (FIGURE.test(claim) || isOffer(claim) || namesAndJoins(claim, claim))
      return { fact: asTyped(clause, claim), stated: false };
  }
  return null;
}

/** `claim` is lower case and stands somewhere in the clause. */
function asTyped(clause: string, claim: string): string {
  const at = clause.toLowerCase().indexOf(claim);
  return at < 0 ? claim : clause.slice(at, at + claim.length);
}

function withoutPlease(core: string): string {
  return core.replace(/[\s,]+(?:please|pls|plz|por favor|porfa|bitte|dong|svp|stp)$/u, '');
}

function asks(words: string): boolean {
  return hasPhrase(words, REQUESTS);
}

/** Politeness that asks somebody to do something. */
const REQUESTS = phraseList(`
  please, pls, plz, can you, could you, can we, could we, would you, will you, i want, i'd like, tolong, mohon, bisa, bisakah, minta,
  sila, boleh, por favor, porfa, puedes, podrías, quiero, pode, poderia, quero, vui lòng, làm ơn, cho tôi, cho mình, ช่วย, กรุณา, ขอ,
  请, 請, 麻烦, 麻煩, 帮我, 幫我, 能不能, 能否, bitte, kannst du, könntest du, ich möchte, s'il te plaît, s'il vous plaît, svp, stp,
  peux-tu, pouvez-vous, pourrais-tu, je veux, je voudrais, ください, 下さい, お願い, 해줘, 해 줘, 부탁
`);

function mentioned(clause: string, core: string, mention: string): FactFound | null {
  const claim = core
    .slice(mention.length)
    .replace(/^[\s,:]*(?:(?:that|the fact that|bahwa|que|rằng|là|ว่า|dass) )?/u, '')
    .trim();
  if (claim === '') return null;
  const says = FIGURE.test(claim) || isOffer(claim) || namesAndJoins(claim, claim);
  const claims = says || (ALWAYS_A_CLAIM.includes(mention) && !hasPhrase(claim, STYLE));
  return claims ? { fact: inOwnWords(clause, claim), stated: false } : null;
}

/** The claim as it was typed: `claim` is lower case and the end of the clause. */
function inOwnWords(clause: string, claim: string): string {
  const first = claim.split(' ', 1)[0] ?? '';
  const at = clause.toLowerCase().indexOf(first, Math.max(0, clause.length - claim.length - 8));
  return (at < 0 ? claim : clause.slice(at)).trim();
}

/** "the discount is 20%", "kodenya HEMAT20", "el código: SAVE10". */
function namesAndJoins(core: string, clause: string): boolean {
  const bare = core.replace(/^(?:the|our|my|your|its|el|la|los|las|nuestro|nuestra|o|a|os|as|nosso|nossa) /u, '');
  const noun = leadingPhrase(bare, WORDS.factNouns);
  if (noun === null) return false;
  const rest = bare
    .slice(noun.length)
    .replace(/^'s(?= )/u, ' is')
    .trimStart();
  if (rest === '') return false;
  const joins = hasPhrase(rest.slice(0, 48), WORDS.joins);
  // After "it is", only a figure or an offer makes a fact: "it is nice" tells nothing that a customer may read.
  if (PRONOUNS.has(noun)) return joins && (FIGURE.test(rest) || isOffer(rest));
  return joins || /^[:=：]\s*\S|^\S{0,3}\d/u.test(rest) || (CODE.test(clause) && findPhrase(rest, ' ') < 0);
}

function isOffer(core: string): boolean {
  return hasPhrase(core, WORDS.offerWords);
}

const PRONOUNS = new Set(['it', 'this', 'that', 'they', 'there']);

const ALWAYS_A_CLAIM = phraseList(`
  mention, tell them, tell people, point out, highlight, say that, note that, sebutkan, sebut, cantumkan, sampaikan,
  nyatakan, menciona, mencione, di que, diga que, fale que, nhắc đến, nhắc, đề cập, nói rằng, พูดถึง, บอกว่า, ระบุว่า, 提到, 提及,
  说明, 說明, erwähne, erwähn, nenne, sag dass, weise darauf hin, mentionne, mentionnez, dis que, précise que, signale, 触れて,
  言及して, 伝えて, 언급해줘, 언급해 줘, 강조해줘
`);

/** Properties of the wording, not of the offer: "mention it in a question" adds no fact. */
const STYLE = phraseList(`
  emoji, emojis, question, call to action, cta, button, exclamation, line break, title, subject, greeting, humor, humour,
  pun, urgency, energy, warmth, word, words, sentence, space, paragraph, hashtag, hashtags, character, characters, judul,
  pregunta, pergunta, título, saludo, tiêu đề, câu hỏi, อิโมจิ, คำถาม, 表情, 标题, 標題, 问题, 問題, 感叹号
`);

/** A clause that begins so asks or wishes; it does not tell. */
const NOT_TELLING = phraseList(`
  make, use a, use an, use the, change, remove, drop, delete, replace, rewrite, don't, do not, without, try, why, what,
  how, is, are, should, ganti, ubah, hapus, tukar, buang, cambia, quita, elimina, mude, tire, troque, đổi, bỏ, sửa, เปลี่ยน, ลบ,
  改, 删, 刪, 去掉, 不要, ändere, ersetze, lösche, entferne, streiche, ohne, warum, was, wie, change, remplace, supprime,
  enlève, retire, pourquoi, comment
`);
