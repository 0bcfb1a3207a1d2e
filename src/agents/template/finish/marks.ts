/** At most as many exclamation marks as allowed; the first ones stay. A Spanish pair goes together. Tokens have none. */
export function limitExclamations(text: string, allowed: number): string {
  let left = allowed;
  const runs = text.replace(/[!！]{2,}/gu, (run) => run[0] ?? '').replace(/¡{2,}/gu, '¡');
  // Every stretch is taken, with a mark or without: looking for a mark from each letter anew would be slow on long texts.
  return runs.replace(/(¡?)([^¡!！\n]*)([!！]?)/gu, (whole, opened: string, inside: string, mark: string) => {
    if (mark === '') return whole;
    if (left > 0) {
      left -= 1;
      return `${opened}${inside}${mark}`;
    }
    const stop = mark === '！' ? '。' : '.';
    // French sets its "!" off, and its full stop close.
    const said = inside.trimEnd();
    return /[.?。？]$/u.test(said) ? said : `${said}${stop}`;
  });
}

/** Whether a text ends in a question mark, whatever emoji follow it. */
export function endsAsQuestion(text: string): boolean {
  return /[?？](?:\s|\p{Extended_Pictographic}|\uFE0F)*$/u.test(text);
}

/** Whether a text ends in an exclamation mark, whatever emoji follow it. */
export function endsAsCry(text: string): boolean {
  return /[!！](?:\s|\p{Extended_Pictographic}|\uFE0F)*$/u.test(text);
}

export function countExclamations(text: string): number {
  return text.match(/[!！]/gu)?.length ?? 0;
}

const EMOJI =
  /(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)/gu;
/** Alarm, tears, flirting: they say more than the words may. */
const LOUD = /[💔😭😩🥺😱🚨🤪💅💸🔥😢😰⏰⌛⏳💀🤯😡❗‼⚠🛑🏃🤑😜🙈👀😬🆘🤯💋🥲😿😞😔🧨🤫]/u;

/** Rows of emoji become one; loud ones go. `none`: all go. ©, ®, ™ and digits are no emoji here. */
export function settleEmoji(text: string, none: boolean): string {
  let before = '';
  return text
    .replace(EMOJI, (emoji) => {
      if (/^[©®™↔↕▪▫◼◻☎✔✓]/u.test(emoji)) return emoji;
      const goes = none || LOUD.test(emoji) || emoji === before;
      before = emoji;
      return goes ? '' : emoji;
    })
    .replace(/ {2,}/gu, ' ')
    .replace(/ +(?=\n|$)/gu, '');
}

/** Faces say more than the words may; of them only the friendly ones are worth keeping. */
const FACE = /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1FAE0}-\u{1FAEF}]/u;
const FRIENDLY = /[😊🙂😀😃😄🙏🤗]/u;

/** Each emoji once, those worth keeping: things, plants, hearts, friendly faces. */
export function emojiIn(text: string): readonly string[] {
  return [...new Set(text.match(EMOJI) ?? [])].filter(
    (emoji) => !LOUD.test(emoji) && !/^[©®™]/u.test(emoji) && (!FACE.test(emoji) || FRIENDLY.test(emoji)),
  );
}

/** Tears, panic, winks: a tone, whatever the words say. */
const EMOTIONAL = /[💔😭😩🥺😢😱🤪💅💀🤯😡😤😜🙈😰🤫]/u;

export function emotionalEmojiIn(text: string): { readonly text: string; readonly start: number } | null {
  const found = EMOTIONAL.exec(text);
  return found === null ? null : { text: found[0], start: found.index };
}

/** "… are done 😜" without the emoji that will go, so that the sentence can get its full stop. */
export function withoutLoudEnd(text: string): string {
  const bare = text.replace(/(?:\s|\p{Extended_Pictographic}|\uFE0F){1,12}$/u, '');
  return LOUD.test(text.slice(bare.length)) ? bare : text;
}

export function hasLoudEmoji(text: string): boolean {
  return LOUD.test(text);
}
