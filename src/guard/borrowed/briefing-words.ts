import { phrasesOf } from '../../domain/figure/phrase-notation.ts';
import type { Span } from '../../domain/report.ts';
import { wordSpotter } from '../../domain/word-spotter.ts';

/**
 * What a writer says of its task and no shop says to a customer. Models do it, and people who paste too much: "Here is the
 * rewritten message:", "The original text is not available", "the marketer". English in every language, as briefings are.
 */
const OF_THE_TASK =
  /\b(?:here(?:'|’)?s?(?: is)? (?:the|your|a|an) (?:(?:rewritten|revised|improved|rewrite|version)(?: (?:message|version|text|copy|template))?|(?:new|updated) (?:message|version|text|copy|template))|(?:the |this )?(?:original|rewritten|revised|improved) (?:text|message|template|copy|body|title)|(?:the )?marketer(?:['’]s)?|rewrite(?:s|d)? (?:of|for|the)|call[- ]to[- ]action|target audience|audience segment|word count|character limit|json (?:object|schema)|json|markdown|as an ai|language model|sure[,!] here)\b/giu;

/** Something of each of them: most messages have none and need no closer look. */
const spotWords = wordSpotter([
  phrasesOf(
    "here('s|’s|s| is|) (the|your|a|an) |original |rewrit|rewrote|revised |improved |marketer|call(-| )to(-| )action|target audience|audience segment|word count|character limit|json|markdown|as an ai|language model|sure(,|!) here",
  ),
]);

function mayBeOfTheTask(text: string): boolean {
  let found = false;
  spotWords(text.toLowerCase(), () => {
    found = true;
  });
  return found;
}

/** Words of a task that the marketer did not write: they came from the briefing, not from the message. */
export function briefingWords(text: string, grounds: string): readonly Omit<Span, 'field'>[] {
  if (!mayBeOfTheTask(text)) return [];
  const given = grounds.toLowerCase();
  return [...text.matchAll(OF_THE_TASK)]
    .filter(([words]) => !given.includes(words.toLowerCase()))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}
