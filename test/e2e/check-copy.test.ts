import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';

inTheBrowser('Check this copy', (open) => {
  it('says what a colleague’s text promises too much, and gives the form back as it was filled in', async () => {
    const maya = await open();
    await maya.say('Get 30% off your cart with code CALM8, today only!');
    await maya.choose(maya.message('Get 30% off your cart'), 'Check this copy');
    await maya.field('The text as it was').fill('Your cart is waiting. RM8 off over RM60 with code CALM8.');
    await maya.submit();
    await maya.form.getByText(/Do not send it yet/).waitFor();
    const checked = await maya.form.innerText();
    expect(checked).toContain('“30%” appears nowhere in the original');
    expect(checked).toContain('“today only” claims an end that you did not give');
    await maya.press(maya.form, 'Back to the text');
    await maya.field('The text as it was').waitFor();
    expect(await maya.field('The text as it was').inputValue()).toBe(
      'Your cart is waiting. RM8 off over RM60 with code CALM8.',
    );
    await maya.field('The new text').fill('Your cart is waiting. Take RM8 off over RM60 with code CALM8.');
    await maya.submit();
    await maya.form.getByText(/^Passed/).waitFor();
    expect(await maya.form.innerText()).not.toContain('Must change');
  });

  it('takes the labels above a pasted text into its fields', async () => {
    const maya = await open();
    await maya.choose(maya.message('Oops, you forgot something'), 'Check this copy');
    expect(await maya.field('The new text').inputValue()).toBe(
      'Oops, you forgot something! 👀\n\nHi *|FNAME|*, a special treat is waiting for you. Hurry, come back before it is too late!!! *|CART_URL|*',
    );
    expect(await maya.field(/Offer/).inputValue()).toBe('RM8 off, min spend RM60, code CALM8');
    expect(await maya.field(/Audience/).inputValue()).toBe('abandoned-cart-buyers');
  });
});
