import { phraseList } from './instruction-words.ts';
import { withoutPhrases } from './phrases.ts';

const START_OVER = phraseList(`
  start over, start again, start afresh, start fresh, from scratch, begin again, reset, forget that, forget all that,
  forget the wishes, forget everything, back to the start, back to the beginning, mulai dari awal, mulai lagi dari awal, ulang dari awal,
  mula semula, mula dari awal, empieza de nuevo, empezar de nuevo, empieza de cero, desde cero, comienza de nuevo, olvida todo,
  comece de novo, começar de novo, começa de novo, do zero, esquece tudo, esqueça tudo, làm lại từ đầu, bắt đầu lại, từ đầu,
  เริ่มใหม่, เริ่มต้นใหม่, 从头开始, 從頭開始, 重新开始, 重新開始, 从头来, 從頭來, 重来, 重來, von vorn, von vorne, von neuem,
  noch mal von vorn, recommence, recommencez, repars de zéro, repartez de zéro, à zéro, depuis le début, 最初からやり直して,
  最初から, やり直して, やり直し, 처음부터, 처음부터 다시
`);

const FILLERS = phraseList(`
  let's, please, and, with, it, all, again, now, us, the, original, from, dong, ya, yuk, lagi, desde, el, a, o, por favor, empieza, comece,
  nhé, lại, làm, bắt đầu, ใหม่, ครับ, ค่ะ, 吧, 请, 請, bitte, fang, fange, an, beginne, nochmal, noch mal, tout, svp, してください, ください, お願いします,
  다시, 해줘, 시작해줘, 시작, 써줘
`);

/** "start over": what was wished so far no longer holds; what was confirmed still does. */
export function asksToStartOver(core: string): boolean {
  const beside = withoutPhrases(core, START_OVER);
  return beside !== core && !/[\p{L}\p{N}]/u.test(withoutPhrases(beside, FILLERS));
}
