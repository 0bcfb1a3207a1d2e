/** Invisible and joins nothing: a model that copies a disarmed text copies it, and we take it out again (clean-text.ts). */
const BREAK = '\u2060';

/**
 * What local servers obey when it stands in a message (`<|im_end|>`, `</s>`, `[INST]`, `<<SYS>>`), what reasoning models
 * take for their own (`<think>`), and our delimiters: every element whose name has an underscore, which no HTML element has.
 */
const ANGLE = /<(?=[|｜]|<\/?SYS>>|\s{0,8}\/?\s{0,8}(?:[a-z]{1,40}_|(?:s|bos|eos|pad|unk|sop|eop|think)\s{0,8}>))/giu;
const SQUARE = /\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS|gMASK|sMASK)\])/gu;
/** Control characters other than tab and line break: some servers refuse them, none needs them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/**
 * Makes untrusted text plain data: it can neither close the element it stands in nor speak as the system or the model.
 * What a person reads stays the same, but for half surrogates, which servers answer with 400 and which become U+FFFD.
 */
export function disarm(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(CONTROL, '')
    .replace(ANGLE, `<${BREAK}`)
    .replace(SQUARE, `[${BREAK}`);
}
