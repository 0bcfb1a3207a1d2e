/** Where an object could begin is tried so often, then it is given up: text full of braces costs no time. */
const TRIES = 20;

/**
 * The JSON object in a model's answer: alone, in a code fence, after a preface or after a `<think>` part.
 * Undefined when there is none.
 */
export function findJson(answer: string): unknown {
  const thought = answer.lastIndexOf('</think>');
  const text = thought === -1 ? answer : answer.slice(thought + '</think>'.length);
  let start = text.indexOf('{');
  for (let tries = 0; start !== -1 && tries < TRIES; tries += 1) {
    const end = endOfObject(text, start);
    const value = end === -1 ? undefined : parse(text.slice(start, end));
    if (value !== undefined) return value;
    start = text.indexOf('{', end === -1 ? start + 1 : end);
  }
  return undefined;
}

/** Offset after the brace that closes the one at `start`; -1 when none does. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '\\') index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
