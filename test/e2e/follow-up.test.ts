import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';
import type { Marketer } from './marketer.ts';

/** A code of its own tells each conversation from the others in the channel. */
function asked(code: string): string {
  return `/crm-rewrite --segment abandoned-cart-buyers --voucher "20% off, code ${code}" Hurry! A special offer waits for your cart.`;
}

inTheBrowser('follow-ups', (open) => {
  async function withThread(code: string): Promise<Marketer> {
    const maya = await open();
    await maya.say(asked(code));
    await maya.openThread(maya.message(code));
    return maya;
  }

  it('follows what is typed in the thread', async () => {
    const maya = await withThread('TYPED20');
    await maya.sayInThread('shorter');
    const second = maya.inThread('version 2');
    await second.waitFor();
    expect(await second.locator('pre').last().innerText()).toContain('TYPED20');
  });

  it('leaves thanks, and talk between people, alone', async () => {
    const maya = await withThread('THANKS20');
    await maya.sayInThread('Thanks!');
    const tom = await open('tom');
    await tom.openThread(tom.message('THANKS20'));
    await tom.sayInThread('shorter');
    await tom.inThread('version 2').waitFor();
    const said = await tom.page.locator('#replies .message .by b').allInnerTexts();
    expect(said).toEqual(['CRM Agent', 'Maya Lim', 'Tom Okafor', 'CRM Agent']);
  });

  it('takes a fact for given only once it is confirmed', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite --segment lapsing-buyers We miss you! Come back for a special offer.');
    await maya.openThread(maya.message(/Lapsing buyers ·.*version 1/));
    await maya.sayInThread('mention free shipping');
    await maya.press(maya.inThread('Is this true?'), 'Yes, it is true');
    await maya.inThread('Noted as a fact: “free shipping”').waitFor();
    const next = maya.inThread('version 2');
    await next.waitFor();
    expect(await next.locator('pre').last().innerText()).toMatch(/free shipping/i);
  });

  it('works by button', async () => {
    const maya = await open();
    await maya.say(asked('BUTTON20'));
    const answer = maya.message('BUTTON20');
    await maya.pick(answer, 'Another angle');
    await answer.getByRole('link', { name: /repl/ }).waitFor();
    await maya.openThread(answer);
    await maya.inThread('version 2').waitFor();
  });

  it('checks what is typed over the answer, and keeps it as the next version', async () => {
    const maya = await open();
    await maya.say(asked('EDIT20'));
    const answer = maya.message('EDIT20');
    await maya.press(answer, 'Edit & check');
    await maya.form.waitFor();
    await maya.field(/Body/).fill('Get 50% off your cart with code EDIT20.');
    await maya.submit();
    const error = maya.form.locator('.error:not(:empty)').first();
    await error.waitFor();
    expect(await error.innerText()).toContain('50%');
    await maya.field(/Body/).fill('Your cart is waiting. Get 20% off with code EDIT20.');
    await maya.submit();
    await maya.formGone();
    await maya.openThread(answer);
    const second = maya.inThread('version 2');
    await second.waitFor();
    expect(await second.locator('pre').last().innerText()).toContain('Your cart is waiting.');
  });

  it('adjusts by button: an angle and a length at once', async () => {
    const maya = await open();
    await maya.say(asked('ADJUST20'));
    const answer = maya.answer('ADJUST20');
    await maya.press(answer, 'Adjust…');
    await maya.field(/Length/).selectOption({ label: 'Shorter' });
    await maya.submit();
    await maya.formGone();
    await maya.openThread(answer);
    await maya.inThread('version 2').waitFor();
  });

  it('puts two versions beside one another, with the blind pick of the two', async () => {
    const maya = await withThread('SIDE20');
    await maya.sayInThread('another angle');
    await maya.inThread('version 2').waitFor();
    await maya.sayInThread('compare with version 1');
    const compared = maya.inThread(/version 1.*version 2|version 2.*version 1/i);
    await compared.waitFor();
  });
});
