import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';
import type { Marketer } from './marketer.ts';

inTheBrowser('App Home', (open) => {
  it('teaches by one example, which can be tried', async () => {
    const tom = await open('tom');
    await tom.goTo('Home');
    await tom.page.getByText('I rewrite customer messages that did badly').waitFor();
    await tom.page.getByRole('button', { name: 'Try this example' }).click();
    await tom.form.waitFor();
    expect(await tom.field('Body').inputValue()).not.toBe('');
  });

  it('shows what was rewritten, with a way back to it', async () => {
    const maya = await open();
    await maya.say('/crm-rewrite --segment new-buyers --voucher "10% off, code HOME10" Hurry!!! A special offer!');
    await maya.message('HOME10').waitFor();
    await maya.goTo('Home');
    const link = maya.page.locator('#messages a[href*="/archives/"]').first();
    await link.waitFor();
    await Promise.all([maya.page.waitForURL(/archives/), link.click()]);
    await maya.inThread('HOME10').waitFor();
  });

  it('is drawn anew while one looks at it, when an answer comes', async () => {
    const [maya, window] = [await open(), await open()];
    await maya.goTo('Home');
    await window.say(
      '/crm-rewrite --segment new-buyers --voucher "10% off, code FRESH10" Fresh news!!! A special offer!',
    );
    await window.message('FRESH10').waitFor();
    await maya.page.getByText('Fresh news').waitFor();
  });

  it('says what is configured, and fills the form in with the settings of one person', async () => {
    const tom = await open('tom');
    await tom.goTo('Home');
    await tom.page.getByText('Texts are written by rule. No language model is connected').waitFor();
    await tom.page.getByRole('button', { name: 'Change settings' }).click();
    await tom.field('Whose settings?').selectOption({ label: 'Only me' });
    // The form is filled anew with one's own.
    await expect.poll(() => tom.field(/Channel/).getAttribute('id'), { timeout: 10_000 }).toContain('~1');
    await tom.field(/Channel/).selectOption({ label: 'WhatsApp' });
    await tom.submit();
    await tom.formGone();
    await tom.page.getByRole('button', { name: 'Improve a message' }).click();
    await tom.form.getByRole('heading', { name: 'Improve a message' }).waitFor();
    expect(await tom.field(/Channel/).inputValue()).toBe('whatsapp');
    const maya = await open();
    await maya.say('/crm-rewrite');
    await maya.form.waitFor();
    expect(await maya.field(/Channel/).inputValue()).not.toBe('whatsapp');
  });

  it('keeps settings for one channel: used there, not elsewhere, listed, and edited from here', async () => {
    const asked =
      '/crm-rewrite --segment new-buyers --voucher "10% off, code UNLOCK10" Unlock your deal! A special offer!';
    const textOf = async (maya: Marketer) => {
      await maya.answer('UNLOCK10').waitFor();
      return maya.answer('UNLOCK10').innerText();
    };
    const maya = await open();
    await maya.goTo('#shop-floor');
    await maya.say('/crm-rewrite settings');
    await maya.form.waitFor();
    expect(await maya.form.innerText()).toContain('Settings of #shop-floor.');
    await maya.field(/Channel/).selectOption({ label: 'SMS' });
    await maya.submit();
    await maya.formGone();
    await maya.say(asked);
    expect(await textOf(maya)).toContain('SMS');
    await maya.goTo('#crm');
    await maya.say(asked);
    expect(await textOf(maya)).not.toContain('SMS');
    await maya.goTo('Home');
    await maya.page.getByText('In #shop-floor').waitFor();
    await maya.page.getByText('Channel: SMS', { exact: true }).waitFor();
    await maya.page.getByRole('button', { name: 'Edit the settings of this channel' }).click();
    await maya.field(/Shop name/).fill('Fernhill');
    await maya.submit();
    await maya.formGone();
    await maya.page.getByText('Shop name: Fernhill · Channel: SMS').waitFor();
    const tom = await open('tom');
    await tom.goTo('Home');
    await tom.page.getByText('How I work here').waitFor();
    expect(await tom.page.getByText('In #shop-floor').count()).toBe(0);
  });

  it('keeps settings for everybody, and follows them', async () => {
    const maya = await open();
    await maya.goTo('Home');
    await maya.page.getByRole('button', { name: 'Change settings' }).click();
    await maya.field(/Words to avoid/).fill('unlock');
    await maya.submit();
    await maya.formGone();
    await maya.page.getByText(/Words to avoid: .*unlock/).waitFor();
    const tom = await open('tom');
    await tom.goTo('Home');
    await tom.page.getByText(/Words to avoid: .*unlock/).waitFor();
  });
});
