import { linkText } from './from-mrkdwn.ts';
import { named, type Payload, record, records, string } from './payload.ts';

/**
 * A `rich_text` block → the text as it was typed, with real emoji and line ends. Preferred to the message's `text`, where emoji
 * are `:codes:` and the composer has already eaten the stars of `*|FNAME|*`.
 */
export function fromRichText(block: Payload): string {
  return records(block['elements']).map(readPart).reduce(joinParts, '');
}

/** Lists and boxes begin on a line of their own. */
function joinParts(before: string, part: string): string {
  if (before === '' || before.endsWith('\n') || part === '') return before + part;
  return `${before}\n${part}`;
}

function readPart(part: Payload): string {
  switch (part['type']) {
    case 'rich_text_list':
      return listText(part);
    case 'rich_text_section':
    case 'rich_text_preformatted':
    case 'rich_text_quote':
      return records(part['elements']).map(readElement).join('');
    default:
      return '';
  }
}

function listText(list: Payload): string {
  const first = Number(list['offset'] ?? 0) + 1;
  const indent = '  '.repeat(Math.min(8, Number(list['indent'] ?? 0)));
  return records(list['elements'])
    .map((item, index) => `${indent}${list['style'] === 'ordered' ? `${first + index}.` : '•'} ${readPart(item)}`)
    .join('\n');
}

function readElement(element: Payload): string {
  switch (element['type']) {
    case 'text':
      return mergeTag(string(element['text']), record(element['style'])['bold'] === true);
    case 'emoji':
      return emoji(element);
    case 'link':
      return linkText(string(element['url']), named(element['text']));
    case 'user':
      return `<@${string(element['user_id'])}>`;
    case 'usergroup':
      return `<!subteam^${string(element['usergroup_id'])}>`;
    case 'channel':
      return `<#${string(element['channel_id'])}>`;
    case 'broadcast':
      return `@${string(element['range'])}`;
    case 'date':
      return string(element['fallback']);
    case 'color':
      return string(element['value']);
    default:
      return '';
  }
}

/** `*|FNAME|*` was typed, and the composer took the stars for bold: between bars they were none. */
function mergeTag(text: string, bold: boolean): string {
  return bold && /^\|[^|\n]+\|$/u.test(text) ? `*${text}*` : text;
}

/** `unicode` is code points in hex, joined by hyphens; a workspace's own emoji has none and stays a code. */
function emoji(element: Payload): string {
  const points = string(element['unicode'])
    .split('-')
    .map((hex) => Number.parseInt(hex, 16));
  const known = points.every((point) => Number.isInteger(point) && point > 0 && point <= 0x10_ffff);
  return known ? String.fromCodePoint(...points) : `:${string(element['name'])}:`;
}
