import { WORDS } from './all-words.ts';
import { phraseList } from './instruction-words.ts';
import { leadingPhrase } from './phrases.ts';

/** How a question to a colleague begins. "Can you" and "could you" are not among them: that is how the bot is asked too. */
const QUESTIONS = phraseList(`
  do, does, did, is, isn't, are, aren't, was, were, should, shouldn't, shall, has, have, had, will, who, what, when, where, why,
  how, which, anyone, any idea, anybody, what's, who's, apakah, kapan, siapa, kenapa, mengapa, gimana, bagaimana, menurut, adakah,
  bila, qué, que, quién, cuándo, dónde, por qué, cómo, crees, creen, es, está, alguien, quem, quando, onde, como, você acha,
  vocês acham, será que, alguém, ai, khi nào, tại sao, sao, có phải, mọi người, ใคร, เมื่อไหร่, เมื่อไร, ทำไม, คิดว่า, 谁, 誰, 什么时候, 什麼時候,
  为什么, 為什麼, 怎么, 怎麼, 大家, 你们, 你們, 是不是, wer, was, wann, wo, warum, wieso, ist, sind, soll, sollen, sollten, findest du,
  findet ihr, meinst du, hat, haben, qui, quand, où, pourquoi, est-ce, c'est, tu penses, vous pensez, tu trouves, quelqu'un,
  いつ, なぜ, どうして, どう思, みんな, 누가, 언제, 왜, 어떻게, 혹시 누가
`);

/** Questions in form, wishes in fact. */
const SUGGESTIONS =
  phraseList(`how about, what about, why not, is there another, do you have another, gimana kalau, bagaimana kalau,
  qué tal, que tal, thế còn, wie wäre, wie wäre es mit, pourquoi pas, et si, 어떨까`);

/** "Tom, can you …": the name before the comma is somebody's, unless it is a word of ours or a sound people make. */
const SOUNDS = phraseList(`
  hmm, hm, well, actually, oh, alternatively, then, instead, honestly, sorry, alright, right, anyway, next, first, finally
`);

/** Praise asks for nothing, whatever it names: "I like the friendly one". */
const LIKING = phraseList(`
  i like, i love, i prefer, we like, we love, we prefer, saya suka, aku suka, kami suka, me gusta, nos gusta, me encanta, prefiero,
  gostei, adorei, gosto, prefiro, tôi thích, mình thích, ชอบ, 我喜欢, 我喜歡, ich mag, mir gefällt, uns gefällt, j'aime, je préfère,
  마음에 들어
`);

/** True for what is plainly said to somebody else: a question, praise, or words that begin with a name. `words` are plain words of `clause`. */
export function isSaidToPeople(clause: string, words: string): boolean {
  const said = words.replace(/^[^\p{L}\p{N}]+/u, '');
  const asks = /[?？]\s*$/u.test(clause);
  if (asks && leadingPhrase(said, SUGGESTIONS) === null && leadingPhrase(said, QUESTIONS) !== null) return true;
  if (!/[,，、]|\b(?:but|pero|mas|tapi|aber|mais)\b/u.test(said) && leadingPhrase(said, LIKING) !== null) return true;
  const name = /^\s*(\p{Lu}\p{Ll}{1,20}),\s+(.+)$/su.exec(clause);
  if (name === null) return false;
  const [, called = '', rest = ''] = name;
  const isKnown = [...Object.values(WORDS), SOUNDS].some((list) => leadingPhrase(called.toLowerCase(), list) !== null);
  return !isKnown && leadingPhrase(rest.toLowerCase(), [...WORDS.courtesy, ...QUESTIONS]) !== null;
}
