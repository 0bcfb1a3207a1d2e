import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';

inTheBrowser('the page itself', (open) => {
  it('says that it is a stand-in', async () => {
    const maya = await open();
    expect(await maya.page.getByRole('note').innerText()).toContain('A local stand-in for Slack');
  });

  it('completes commands by keyboard, sends on Enter and breaks lines on Shift and Enter', async () => {
    const maya = await open();
    const composer = maya.page.getByRole('textbox', { name: 'Message #crm' });
    await composer.focus();
    await maya.page.keyboard.type('/c');
    expect(await maya.page.getByRole('option', { selected: true }).innerText()).toContain('/crm-rewrite');
    await maya.page.keyboard.press('Tab');
    expect(await composer.inputValue()).toBe('/crm-rewrite ');
    await composer.fill('first');
    await maya.page.keyboard.press('Shift+Enter');
    await maya.page.keyboard.type('second');
    await maya.page.keyboard.press('Enter');
    await maya.message(/first\s+second/).waitFor();
    expect(await composer.inputValue()).toBe('');
  });

  it('is walked through by keyboard: menu, form, and back to where one was', async () => {
    const maya = await open();
    const menu = maya.message('Oops, you forgot').locator('summary');
    await menu.focus();
    await maya.page.keyboard.press('Enter');
    await maya.page.keyboard.press('ArrowDown');
    await maya.page.keyboard.press('ArrowDown');
    expect(await maya.page.evaluate('document.activeElement?.textContent')).toBe('Improve this message');
    await maya.page.keyboard.press('Enter');
    await maya.form.waitFor();
    expect(await maya.page.evaluate(`document.activeElement?.closest('dialog') !== null`)).toBe(true);
    await maya.page.keyboard.press('Escape');
    await maya.formGone();
    expect(await maya.page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('More actions');
  });

  it('waits with what is new while a menu is open', async () => {
    const [maya, tom] = [await open(), await open('tom')];
    await maya.message('Oops, you forgot').locator('summary').focus();
    await maya.page.keyboard.press('Enter');
    await tom.say('News while a menu is open');
    await tom.message('News while a menu is open').waitFor();
    expect(await maya.page.getByRole('menuitem', { name: 'Improve this message' }).isVisible()).toBe(true);
    await maya.page.keyboard.press('Escape');
    await maya.message('News while a menu is open').waitFor();
  });

  it('refuses in words what Slack refuses', async () => {
    const maya = await open();
    await maya.say('/remind me');
    expect(await maya.toast()).toBe('/remind is not a command here. There are /crm-rewrite and /invite.');
  });

  it('shows one pane at a time on a phone', async () => {
    const maya = await open('maya', { viewport: { width: 390, height: 844 } });
    const visible = async () => {
      const panes = ['#sidebar', '#main', '#thread'];
      const shown = await Promise.all(panes.map((one) => maya.page.locator(one).isVisible()));
      return panes.filter((_, index) => shown[index]);
    };
    expect(await visible()).toEqual(['#main']);
    await maya.page.getByRole('link', { name: '‹ Channels' }).click();
    expect(await visible()).toEqual(['#sidebar']);
    await maya.goTo('#crm');
    await maya.openThread(maya.message('Oops, you forgot'));
    expect(await visible()).toEqual(['#thread']);
    expect(await maya.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('is dark where the system is, and light when asked to', async () => {
    const maya = await open('maya', { colorScheme: 'dark' });
    const paper = () => maya.page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await paper()).toBe('rgb(23, 25, 28)');
    await maya.page.getByRole('button', { name: 'Light / dark' }).click();
    expect(await paper()).toBe('rgb(255, 255, 255)');
  });

  it('is used by a second person at the same time', async () => {
    const [maya, tom] = [await open(), await open('tom')];
    await tom.say('What do you think of these, Maya?');
    await maya.message('What do you think of these, Maya?').waitFor();
  });
});
