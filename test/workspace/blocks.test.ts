import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/workspace/page/blocks.ts';

const NOBODY = { users: [], channels: [] };
const html = (...given: object[]) => renderToStaticMarkup(createElement('div', null, blocks(given, NOBODY)));
const plain = (text: string) => ({ type: 'plain_text', text });

describe('blocks as HTML', () => {
  it('reads no markup in plain text', () => {
    const text = 'Hi *|FNAME|*, _shop_ <!channel> :wave:';
    const shown = 'Hi *|FNAME|*, _shop_ &lt;!channel&gt; :wave:';
    expect(html({ type: 'section', text: plain(text) })).toBe(`<div><p class="plain">${shown}</p></div>`);
    expect(html({ type: 'context', elements: [plain(text)] })).toBe(`<div><p class="context">${shown}</p></div>`);
    expect(html({ type: 'header', text: plain(text) })).toBe(`<div><h3 class="head">${shown}</h3></div>`);
  });

  it('keeps a text to copy as it is', () => {
    const text = 'Hi *|FNAME|*\n\n<b>now</b> &amp; :wave:';
    const shown = html({
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
    });
    expect(shown).toContain('>Hi *|FNAME|*\n\n&lt;b&gt;now&lt;/b&gt; &amp;amp; :wave:</span></pre>');
  });

  it('gives a button everything that Slack would send of it', () => {
    const shown = html({
      type: 'actions',
      block_id: 'b',
      elements: [{ type: 'button', action_id: 'a', value: '"v"', text: plain('Go'), style: 'primary' }],
    });
    const [, press = ''] = /data-press="([^"]*)"/u.exec(shown) ?? [];
    expect(JSON.parse(press.replaceAll('&quot;', '"'))).toEqual({
      type: 'button',
      action_id: 'a',
      block_id: 'b',
      value: '"v"',
    });
    expect(shown).toContain('class="button primary"');
  });

  it('ties a field to its label, its hint and its error', () => {
    const shown = html({
      type: 'input',
      block_id: 'body',
      label: plain('Body'),
      hint: plain('As they read it'),
      element: { type: 'plain_text_input', action_id: 'body', multiline: true, initial_value: '</textarea>' },
    });
    expect(shown).toContain('<label class="label" for="body|body">Body</label>');
    expect(shown).toContain('aria-describedby="body-about"');
    expect(shown).toContain('data-error="body"');
    expect(shown).toContain('&lt;/textarea&gt;</textarea>');
  });
});
