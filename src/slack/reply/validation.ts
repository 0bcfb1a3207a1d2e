/** One thing that Slack would refuse, in words for whoever reads the log. Never holds text of a message. */
export type Problem = string;

export function atMost(what: string, number: number, most: number): readonly Problem[] {
  return number > most ? [`${number} ${what}, at most ${most}`] : [];
}

export function atMostLength(what: string, text: string, most: number): readonly Problem[] {
  return atMost(`characters in ${what}`, text.length, most);
}

/** Neither empty nor too long, and nothing that cannot be written as UTF-8. */
export function someText(what: string, text: string, most: number): readonly Problem[] {
  return [
    ...(text === '' ? [`${what} is empty`] : []),
    ...(text.isWellFormed() ? [] : [`${what} holds half of a character`]),
    ...atMostLength(what, text, most),
  ];
}

export function unique(what: string, ids: readonly string[]): readonly Problem[] {
  return new Set(ids).size === ids.length ? [] : [`two blocks or elements have the same ${what}`];
}
