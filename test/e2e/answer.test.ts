import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';
import { linesOf } from './marketer.ts';

inTheBrowser('the answer', (open) => {
  it('stands in the order text to send, proof, why, question, buttons', async () => {
    const maya = await open();
    await maya.say(
      '/crm-rewrite --segment abandoned-cart-buyers --voucher "20% off, code BACK20" Hurry! A special offer waits.',
    );
    const answer = maya.message('version 1');
    await answer.waitFor();
    const lines = await linesOf(answer);
    const place = (begins: string) => lines.findIndex((line) => line.startsWith(begins));
    const order = ['Body', 'Proof:', 'Why:', 'Which item', 'Use this', 'Abandoned cart buyers'].map(place);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(await answer.getAttribute('aria-label')).toMatch(/^CRM Agent: Rewrite for Abandoned cart buyers/);
  });

  it('shows what the answer leaves out in a window of its own, which Escape closes', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite --segment new-buyers --voucher "10% off" Buy now!!! Amazing deals!!!');
    const answer = maya.message(/New buyers ·.*version 1/);
    await answer.waitFor();
    await maya.pick(answer, 'Show details');
    await maya.form.waitFor();
    const details = await maya.form.innerText();
    for (const part of [
      'Your body',
      'What was weak',
      'What changed',
      'Scores, of which 5 is the best',
      'How it was written',
    ])
      expect(details).toContain(part);
    await maya.page.keyboard.press('Escape');
    await maya.formGone();
  });

  it('says that yours is fine', async () => {
    const maya = await open();
    await maya.say(
      '/crm-rewrite --segment price-drop --voucher "Tansy linen duvet cover £96 (was £120), until 2 December" Linen duvet: was £120, now £96 | Price drop on the Tansy linen duvet cover, until 2 December. See the new price in your size.',
    );
    const answer = maya.message(/Price drop ·.*version 1/);
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Yours is fine: keep it.');
  });

  it('asks for the one fact it needs, and works it in once it is given', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite --segment lapsing-buyers We miss you! Come back for a special offer.');
    const answer = maya.message(/Lapsing buyers ·.*version 1/);
    await answer.waitFor();
    expect(await answer.innerText()).toContain('I need one fact.');
    await answer.getByRole('button', { name: 'Answer' }).first().click();
    await maya.form.waitFor();
    await maya.form.getByRole('textbox').fill('20% off everything until 30 November');
    await maya.submit();
    await maya.formGone();
    await maya.openThread(answer);
    const second = maya.inThread('version 2');
    await second.waitFor();
    expect(await second.locator('pre').last().innerText()).toContain('20% off everything');
  });

  it('shows merge tags, mentions and markup as they are', async () => {
    const maya = await open();
    await maya.say(
      '/crm-rewrite --segment repeat-buyers --voucher "10% off, code HELLO10" Hi *|FNAME|* <!channel> <b>Thanks</b>, _shop_ now! Hurry!',
    );
    const answer = maya.message(/Repeat buyers ·.*version 1/);
    await answer.waitFor();
    expect(await answer.locator('pre').last().innerText()).toContain('*|FNAME|*');
    expect(await answer.locator('b:not(.by b), .slack_broadcast').count()).toBe(0);
  });

  it('shows at most five things to press, and has the rest in a menu that the keyboard reaches, on a phone too', async () => {
    const maya = await open('maya', { viewport: { width: 390, height: 844 } });
    await maya.say('/crm-rewrite --segment frequent-buyers --voucher "10% off, code MENU10" Hurry! A special offer!');
    const answer = maya.answer('MENU10');
    await answer.waitFor();
    expect(await answer.locator('.blocks :is(.button, summary)').count()).toBeLessThanOrEqual(5);
    await answer.getByLabel('More choices').focus();
    await maya.page.keyboard.press('Enter');
    const menu = answer.locator('.overflow [role=menu]');
    const entries = await menu.getByRole('menuitem').allInnerTexts();
    expect(entries).toEqual(expect.arrayContaining(['Ask the team', 'Show details', 'Remove this answer']));
    expect(entries.length).toBeLessThanOrEqual(5);
    const [list, pane] = [await menu.boundingBox(), await maya.page.locator('#messages').boundingBox()];
    if (list === null || pane === null) throw new Error('the menu is not to be seen');
    expect([list.x >= pane.x, list.x + list.width <= pane.x + pane.width]).toEqual([true, true]);
    expect([list.y >= pane.y, list.y + list.height <= pane.y + pane.height]).toEqual([true, true]);
    for (let step = 0; step <= entries.indexOf('Show details'); step += 1) await maya.page.keyboard.press('ArrowDown');
    expect(await maya.page.evaluate('document.activeElement?.textContent')).toBe('Show details');
    await maya.page.keyboard.press('Enter');
    await maya.form.getByText('How it was written').waitFor();
    await maya.page.keyboard.press('Escape');
    await maya.formGone();
    expect(await maya.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('More choices');
    expect(await maya.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('gives title and body to copy, each whole', async () => {
    const maya = await open('maya', { permissions: ['clipboard-read', 'clipboard-write'] });
    await maya.say(
      '/crm-rewrite --segment abandoned-cart-buyers --voucher "RM8 off, code COPY8" Oops! | Hi *|FNAME|*, a special treat waits.',
    );
    const answer = maya.answer('COPY8');
    await answer.waitFor();
    for (const name of ['Title', 'Body']) {
      await answer.getByRole('button', { name: `Copy ${name}` }).click();
      const shown = await answer
        .locator('pre')
        .nth(name === 'Title' ? 0 : 1)
        .innerText();
      await expect.poll(() => maya.page.evaluate('navigator.clipboard.readText()')).toBe(shown);
    }
  });
});
