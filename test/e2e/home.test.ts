import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';

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
