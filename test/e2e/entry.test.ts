import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';
import { linesOf } from './marketer.ts';

inTheBrowser('ways in', (open) => {
  it('opens the form for the command alone, and refuses an empty one beside its fields', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite');
    await maya.form.waitFor();
    expect(await maya.form.getByRole('heading').first().innerText()).toBe('Improve a message');
    await maya.submit();
    await maya.form.locator('.error:not(:empty)').first().waitFor();
    expect(await maya.form.locator('.error:not(:empty)').allInnerTexts()).toEqual([
      'Please complete this required field.',
      'Please complete this required field.',
    ]);
    await maya.page.keyboard.press('Escape');
    await maya.formGone();
  });

  it('shows what an audience means once it is chosen, and keeps what was typed', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite');
    await maya.field('Body').fill('Half a thought');
    await maya.field('Audience').selectOption({ label: 'Lapsing buyers' });
    await maya.form.getByText('Lapsing buyers: Bought before, but not lately.').waitFor();
    expect(await maya.field('Body').inputValue()).toBe('Half a thought');
  });

  it('fills in an example, and gives back what was typed before', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite');
    await maya.field('Body').fill('Half a thought');
    await maya.press(maya.form, 'Fill in an example');
    await maya.form.getByRole('button', { name: 'Use my own message' }).waitFor();
    expect(await maya.field('Body').inputValue()).toContain('a special surprise');
    await maya.press(maya.form, 'Use my own message');
    await expect.poll(() => maya.field('Body').inputValue(), { timeout: 10_000 }).toBe('Half a thought');
  });

  it('looks a shop up while its name is typed, and takes one that it does not know', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite');
    const shop = maya.form.getByRole('combobox', { name: /Shop/ });
    await shop.fill('Bé');
    await maya.form
      .getByRole('option', { name: /Made-up example/ })
      .first()
      .waitFor();
    await shop.fill('A shop of ours');
    await maya.form.getByRole('option', { name: /A shop of ours/ }).click();
    expect(await shop.inputValue()).toBe('A shop of ours');
  });

  it('answers in the channel to a form that is filled in', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite');
    await maya.field('Body').fill('Hi {{name}}, a special offer waits for you! Hurry!');
    await maya.field('Audience').selectOption({ label: 'Lapsing buyers' });
    await maya.field(/Offer/).fill('15% off, code MISSYOU15');
    await maya.field(/Answer to/).selectOption({ index: 2 });
    await maya.submit();
    await maya.formGone();
    const answer = maya.message(/Lapsing buyers ·.*version 1/);
    await answer.waitFor();
    expect(await answer.locator('pre').innerText()).toContain('{{name}}');
    expect(await answer.locator('pre').innerText()).toContain('MISSYOU15');
  });

  it('opens the form with the text that came with the command', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite Come back! We have deals.');
    await maya.form.waitFor();
    expect(await maya.field('Body').inputValue()).toBe('Come back! We have deals.');
  });

  it('answers at once when the segment comes as a flag, in curly quotes too', async () => {
    const maya = await open();
    await maya.say(
      '/crm-rewrite --segment “abandoned-cart-buyers” --voucher “RM3 off, min spend RM15” Looks like you left something in your cart.',
    );
    const answer = maya.message(/Abandoned cart buyers ·.*version 1/);
    await answer.waitFor();
    expect(await answer.locator('pre').innerText()).toMatch(/RM3 off.*RM15/);
  });

  it('explains itself to the person alone', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite help');
    const help = maya.message('Only visible to you');
    await help.waitFor();
    expect(await linesOf(help)).toContain(
      'I rewrite a customer message that did badly, and I promise nothing that you did not.',
    );
    const tom = await open('tom');
    expect(await tom.message('Only visible to you').count()).toBe(0);
  });

  it('keeps a text that no field can hold, and uses it whole', async () => {
    const maya = await open();
    const long = `Come and see! ${'We have many lovely things for you in our shop. '.repeat(70)}Write to us: END-OF-TEXT`;
    await maya.say(`/crm-rewrite ${long}`);
    await maya.form.waitFor();
    expect((await maya.field('Body').inputValue()).length).toBeLessThanOrEqual(3_000);
    expect(await maya.form.innerText()).toContain(`Your message has ${long.length} characters`);
    await maya.field('Audience').selectOption({ label: 'Frequent buyers' });
    await maya.submit();
    await maya.formGone();
    const answer = maya.message(/Frequent buyers ·.*version 1/);
    await answer.waitFor();
    expect(await answer.locator('pre').last().innerText()).toContain('END-OF-TEXT');
  });

  it('takes a message from its menu without what Slack makes of it: escapes, links, smart quotes', async () => {
    const maya = await open();
    await maya.say('Segment: new-buyers\n\nTea & biscuits <3 “today” at https://shop.example/tea?a=1&b=2 :smile:');
    await maya.choose(maya.message('Tea & biscuits'), 'Improve this message');
    await maya.form.waitFor();
    expect(await maya.field('Body').inputValue()).toBe(
      'Tea & biscuits <3 “today” at https://shop.example/tea?a=1&b=2 :smile:',
    );
    expect(await maya.field('Audience').inputValue()).toBe('new-buyers');
  });

  it('takes a message from its menu with emoji, line breaks and merge tags as they were', async () => {
    const maya = await open();
    await maya.choose(maya.message('Oops, you forgot something'), 'Improve this message');
    await maya.form.waitFor();
    expect(await maya.field(/Title/).inputValue()).toBe('Oops, you forgot something! 👀');
    expect(await maya.field('Body').inputValue()).toBe(
      'Hi *|FNAME|*, a special treat is waiting for you. Hurry, come back before it is too late!!! *|CART_URL|*',
    );
    expect(await maya.field('Audience').inputValue()).toBe('abandoned-cart-buyers');
    await maya.submit();
    await maya.formGone();
    await maya.page.locator('#sidebar .unread').waitFor();
    await maya.goTo(/Messages/);
    const answer = maya.message(/Abandoned cart buyers ·.*version 1/);
    await answer.waitFor();
    expect(await answer.locator('pre').last().innerText()).toContain('*|FNAME|*');
    expect(await maya.page.locator('#sidebar .unread').count()).toBe(0);
  });
});
