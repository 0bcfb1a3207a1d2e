import type { Template } from '../../../domain/template.ts';
import { findTokens, type Token } from '../../../domain/token.ts';
import { type TokenRole, tokenRole } from './token-role.ts';

export interface PlacedToken extends Token {
  readonly field: 'title' | 'body';
  readonly role: TokenRole;
}

/** Every token with what it stands for. */
export function placeTokens(template: Template): readonly PlacedToken[] {
  return (['title', 'body'] as const).flatMap((field) => {
    const text = template[field] ?? '';
    const found = [...findTokens(text), ...bioLinks(text)].toSorted((a, b) => a.start - b.start);
    return found.map((token) => {
      const role = tokenRole(
        token,
        text.slice(Math.max(0, token.start - 40), token.start),
        text.slice(token.end, token.end + 20),
      );
      return { ...token, field, role: role !== 'opt-out' && isInLoop(text.slice(0, token.start)) ? 'block' : role };
    });
  });
}

/** "Link in bio" is where a post or a chat on a social network leads. */
const BIO_LINK =
  /(?<!\p{L})(?:the )?link (?:is )?(?:in (?:our |my |the )?bio|en (?:la |nuestra |mi )?bio|d[ie] bio|kat bio|na bio|in der bio|ở bio|trên bio)(?!\p{L})|lien (?:en|dans (?:la|notre)) bio(?!\p{L})/giu;

function bioLinks(text: string): readonly Token[] {
  return [...text.matchAll(BIO_LINK)].map(({ 0: words, index }) => ({
    kind: 'link',
    text: words,
    start: index,
    end: index + words.length,
  }));
}

/** "{{ item.name }}" between "for" and "endfor" names every item in turn: it is good for nothing outside. */
function isInLoop(before: string): boolean {
  const opened = before.match(/\{%-?\s*for\s|\{\{#(?:each|for)/gu)?.length ?? 0;
  const closed = before.match(/\{%-?\s*endfor|\{\{\/(?:each|for)/gu)?.length ?? 0;
  return opened > closed;
}
