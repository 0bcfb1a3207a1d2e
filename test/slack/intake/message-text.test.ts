import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMrkdwn, unescapeEntities } from '../../../src/slack/intake/from-mrkdwn.ts';
import { fromRichText } from '../../../src/slack/intake/from-rich-text.ts';
import { messageText } from '../../../src/slack/intake/message-text.ts';

const richText = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

describe('fromMrkdwn', () => {
  it.each([
    ['Save 20% &amp; more &lt;name&gt;', 'Save 20% & more <name>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['See <https://s.example/x?a=1&amp;b=2>', 'See https://s.example/x?a=1&b=2'],
    ['See <http://t.cn/x|t.cn/x> now', 'See t.cn/x now'],
    ['<https://s.example|Shop now>', 'Shop now https://s.example'],
    ['<mailto:a@s.example|a@s.example>, <tel:+601234|+601234>', 'a@s.example, +601234'],
    ['<!here> <#C012AB3CD|sales> <@U0123>', '@here #sales <@U0123>'],
    ['Hi <name>, <%first%>', 'Hi <name>, <%first%>'],
    ['*|FNAME|*, {{first_name}}', '*|FNAME|*, {{first_name}}'],
  ])('%j → %j', (text, expected) => {
    expect(fromMrkdwn(text)).toBe(expected);
  });

  it('undoes exactly what Slack does to what people type', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeEntities(escaped(text))).toBe(text);
        expect(fromMrkdwn(escaped(text))).toBe(text);
      }),
    );
  });
});

describe('fromRichText', () => {
  it('gives back real emoji, merge tags with their stars, bare links and line ends', () => {
    const block = richText(
      { type: 'text', text: 'Hi ' },
      { type: 'text', text: '|FNAME|', style: { bold: true } },
      { type: 'text', text: ' ' },
      { type: 'emoji', name: 'wave', unicode: '1f44b-1f3fd' },
      { type: 'text', text: '\n20% off ', style: { bold: true } },
      { type: 'link', url: 'http://t.cn/x', text: 't.cn/x' },
      { type: 'text', text: ' {{first_name}} ' },
      { type: 'emoji', name: 'shop_logo' },
      { type: 'text', text: ' ' },
      { type: 'broadcast', range: 'channel' },
    );
    expect(fromRichText(block)).toBe('Hi *|FNAME|* 👋🏽\n20% off t.cn/x {{first_name}} :shop_logo: @channel');
  });

  it('keeps lists as lists and boxes on lines of their own', () => {
    const section = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
    const block = {
      type: 'rich_text',
      elements: [
        section('In store:'),
        { type: 'rich_text_list', style: 'bullet', indent: 0, elements: [section('shoes'), section('bags')] },
        { type: 'rich_text_list', style: 'ordered', indent: 1, offset: 2, elements: [section('belts')] },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'code SAVE10' }] },
      ],
    };
    expect(fromRichText(block)).toBe('In store:\n• shoes\n• bags\n  3. belts\ncode SAVE10');
  });
});

describe('messageText', () => {
  it('prefers rich text, then text, then sections, then attachments', () => {
    const section = {
      type: 'section',
      text: { type: 'mrkdwn', text: 'From &lt;us&gt;' },
      fields: [{ type: 'mrkdwn', text: '20% off' }],
    };
    expect(messageText({ text: 'plain :wave:', blocks: [richText({ type: 'text', text: 'rich' })] })).toBe('rich');
    expect(messageText({ text: 'plain &amp; simple', blocks: [section] })).toBe('plain & simple');
    expect(messageText({ text: '', blocks: [section, { type: 'image' }] })).toBe('From <us>\n20% off');
    expect(messageText({ attachments: [{ text: 'Sale', fallback: 'x' }, { fallback: 'Ends &gt; soon' }] })).toBe(
      'Sale\n\nEnds > soon',
    );
    expect(messageText({ text: '', files: [{ name: 'a.png' }] })).toBe('');
  });

  it('reads a forwarded message as it was written, not as the note about it', () => {
    const original = richText(
      { type: 'text', text: '|FNAME|', style: { bold: true } },
      { type: 'text', text: ', 20% off' },
    );
    const forwarded = {
      is_share: true,
      text: '*|FNAME|*, 20% off',
      fallback: '[November 24th, 2026 9:12 AM] ben: 20% off',
      message_blocks: [{ team: 'T1', channel: 'C1', ts: '1.0', message: { blocks: [original] } }],
    };
    expect(messageText({ text: '', attachments: [forwarded] })).toBe('*|FNAME|*, 20% off');
    expect(messageText({ text: '', attachments: [{ blocks: [original], fallback: 'x' }] })).toBe('*|FNAME|*, 20% off');
    expect(messageText({ text: 'Can we do better?', attachments: [forwarded] })).toBe('Can we do better?');
  });

  it('reads an e-mail or a snippet that comes whole, and none that is cut short', () => {
    const email = { filetype: 'email', subject: 'Your cart', plain_text: 'It is still here.\n', preview: 'It is' };
    expect(messageText({ text: '', files: [email] })).toBe('Your cart\n\nIt is still here.');
    const snippet = {
      filetype: 'text',
      preview: 'Hi {{ name }},\nyour bag waits.',
      lines_more: 0,
      preview_is_truncated: false,
    };
    expect(messageText({ text: '', files: [{ name: 'a.png' }, snippet] })).toBe('Hi {{ name }},\nyour bag waits.');
    expect(messageText({ text: '', files: [{ ...snippet, lines_more: 12 }] })).toBe('');
    expect(messageText({ text: '', files: [{ ...snippet, preview_is_truncated: true }] })).toBe('');
  });

  it('straightens the quotes that a composer curled in merge tags and HTML, and no others', () => {
    expect(
      messageText({
        text: '“Hi” {{ name | default: “there” }}, &lt;a href=”https://s.example”&gt;it’s here&lt;/a&gt;',
      }),
    ).toBe('“Hi” {{ name | default: "there" }}, <a href="https://s.example">it’s here</a>');
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (blocks, attachments, files) => {
        expect(typeof messageText({ blocks, attachments, files })).toBe('string');
      }),
    );
  });

  it('reads 8,000 brackets to the end', () => {
    fromMrkdwn('<'.repeat(8_000));
    fromMrkdwn('<a|'.repeat(2_700));
    for (const piece of ['{{', '{%', '<a ', '{{“', '<a “'] as const) messageText({ text: piece.repeat(2_700) });
  });
});
