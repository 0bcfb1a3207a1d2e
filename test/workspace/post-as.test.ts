import { describe, expect, it } from 'vitest';
import { asSlackWrites } from '../../src/workspace/post-as.ts';

describe('asSlackWrites', () => {
  it('escapes the text and keeps it as typed in rich text', () => {
    const typed = 'Hi *|FNAME|*, 2 < 3 & more 🎉\n\n<!channel>';
    expect(asSlackWrites(typed)).toEqual({
      text: 'Hi *|FNAME|*, 2 &lt; 3 &amp; more 🎉\n\n&lt;!channel&gt;',
      blocks: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: typed }] }],
        },
      ],
    });
  });

  it('links addresses and mentions the app', () => {
    const { text, blocks } = asSlackWrites('@CRM Agent see https://shop.example/a?b=1&c=2');
    expect(text).toBe('<@U0CRMAGENT> see <https://shop.example/a?b=1&amp;c=2>');
    expect(blocks[0]?.elements[0]?.elements[0]).toEqual({ type: 'user', user_id: 'U0CRMAGENT' });
  });
});
