/** How a sentence ends in intimate speech ("와서 봐", "나왔어", "줄게"); polite ones end in 요, 다, 죠 or 까. */
const INTIMATE =
  /(?:봐|봐라|줘|(?<![새올])해|해라|[았었였했왔됐났갔렸섰]어|거야|잖아|[할줄볼갈을]게|거든|더라|냐|셔|자구)[\s~!?.…ㅋㅎㅠㅜ^]*$/u;

/** "나왔으니까 빨랑 와서 봐", "나왔어": what happened, before the reason's ending or at the end. */
const HAPPENED = /^(.{2,80}?[았었였했왔됐났갔렸섰])(?:으니까?(?:\s.{0,60})?|어)[\s~!?.…ㅋㅎㅠㅜ^]*$/u;

/**
 * A Korean sentence in the polite speech of the rest: as it is where it is polite, what happened where that can be told
 * ("신상 나왔으니까 빨랑 와서 봐" → "신상 나왔어요."), else null. `formal`: in -습니다 instead of -어요.
 */
export function politeKorean(text: string, formal: boolean): string | null {
  if (!INTIMATE.test(text)) return text;
  const happened = HAPPENED.exec(text)?.[1];
  return happened === undefined ? null : `${happened}${formal ? '습니다' : '어요'}.`;
}

/** "빨랑 와서 봐.", "딴 데 못 감ㅋㅋ": more endings than INTIMATE, since a sentence is only left out for them, not put into other words. */
const BLUNT =
  /(?:봐|해|와|줘|자|래|냐|거야|할게|갈게|잖아|없어|있어|했어|왔어|됐어|나왔어|는데|[간온한진난]다|못 감|[ㅋㅎ]{2,})[^\p{L}\p{N}]*$/u;

/** Whether a Korean sentence ends in plain speech, intimate or written. */
export function isBluntKorean(text: string): boolean {
  return BLUNT.test(text);
}
