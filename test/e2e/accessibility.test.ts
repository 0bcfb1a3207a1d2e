import { expect, it } from 'vitest';
import { barriers, walkByTab } from './accessible.ts';
import { inTheBrowser } from './in-the-browser.ts';
import type { Marketer } from './marketer.ts';

const ASKED =
  '/crm-rewrite --segment abandoned-cart-buyers --voucher "20% off, code REACH20" Hurry! A special offer waits for your cart.';

/** Every state of the page that a marketer comes through, by what brings it about; each in a window of its own. */
const STATES: readonly (readonly [string, (maya: Marketer) => Promise<unknown>])[] = [
  ['a channel', async (maya) => maya.message('Oops, you forgot').waitFor()],
  [
    'an answer',
    async (maya) => {
      await maya.say(ASKED);
      await maya.message('REACH20').waitFor();
    },
  ],
  [
    'a thread',
    async (maya) => {
      await maya.openThread(maya.message('REACH20'));
      await maya.sayInThread('shorter');
      await maya.inThread('version 2').waitFor();
    },
  ],
  ['an open menu', async (maya) => maya.message('Oops, you forgot').locator('summary').first().click()],
  ['completions', async (maya) => maya.page.locator('#composer textarea').pressSequentially('/c')],
  ['the form', async (maya) => maya.choose(maya.message('Oops, you forgot'), 'Improve this message')],
  [
    'the form with errors',
    async (maya) => {
      await maya.say('/crm-rewrite');
      await maya.form.waitFor();
      await maya.submit();
      await maya.form.locator('.error:not(:empty)').first().waitFor();
    },
  ],
  [
    'the details',
    async (maya) => {
      await maya.pick(maya.answer('REACH20'), 'Show details');
      await maya.form.waitFor();
    },
  ],
  [
    'the menu of an answer',
    async (maya) => {
      await maya.answer('REACH20').locator('.overflow summary').click();
      await maya.answer('REACH20').getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'a message for one person alone',
    async (maya) => {
      await maya.say('/crm-rewrite help');
      await maya.message('Only visible').waitFor();
    },
  ],
  [
    'the Home tab',
    async (maya) => {
      await maya.goTo('Home');
      await maya.page.getByText('How I work here').waitFor();
    },
  ],
  [
    'the settings',
    async (maya) => {
      await maya.say('/crm-rewrite settings');
      await maya.form.waitFor();
    },
  ],
];

inTheBrowser('for everybody', (open) => {
  for (const [name, come] of STATES)
    it(`${name}: all is named, and read in light and dark`, async () => {
      const maya = await open('maya', { colorScheme: 'light' });
      await come(maya);
      await maya.page.waitForTimeout(200);
      expect(await barriers(maya.page)).toEqual([]);
      await maya.page.emulateMedia({ colorScheme: 'dark' });
      await maya.page.waitForTimeout(200);
      expect(await barriers(maya.page)).toEqual([]);
    });

  it('a fault would be found', async () => {
    const maya = await open();
    await maya.page.evaluate(`document.querySelector('#main').insertAdjacentHTML('afterbegin',
      '<button tabindex="0" id="form"></button><p style="color:#999;background:#fff">Grey on white</p>')`);
    expect(await barriers(maya.page)).toEqual([
      'a button has no name',
      '“Grey on white” (p.) has contrast 2.85, not 4.5',
      'two elements have the id form',
    ]);
    await maya.page.evaluate(`document.querySelector('#main').insertAdjacentHTML('beforeend',
      '<button style="outline:none">Unseen</button>')`);
    expect((await walkByTab(maya.page)).faults).toEqual(['button “Unseen” does not show that it has the focus']);
  });

  it.each([
    ['the page', async () => {}],
    ['the form', async (maya: Marketer) => maya.choose(maya.message('Oops, you forgot'), 'Improve this message')],
    ['the Home tab', async (maya: Marketer) => maya.goTo('Home')],
  ] as const)('Tab walks through %s in reading order, seen all the way', async (_name, come) => {
    const maya = await open();
    await maya.message('Oops, you forgot').waitFor();
    await come(maya);
    if (_name === 'the form') await maya.form.waitFor();
    const { stops, faults } = await walkByTab(maya.page);
    expect(faults).toEqual([]);
    expect(stops).toBeGreaterThan(5);
    expect(stops).toBeLessThan(400);
  });

  it('Escape closes what is open, and one is back where one was', async () => {
    const maya = await open();
    const focused = () =>
      maya.page.evaluate(
        '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()',
      );
    const menu = maya.message('Oops, you forgot').locator('summary').first();
    await menu.focus();
    await maya.page.keyboard.press('Enter');
    await maya.page.keyboard.press('ArrowDown');
    await maya.page.keyboard.press('Escape');
    expect(await focused()).toBe('More actions');

    await maya.say('/crm-rewrite');
    await maya.form.waitFor();
    await maya.page.keyboard.press('Escape');
    await maya.formGone();
    expect(await focused()).toBe('Message #crm');

    await maya.goTo('Home');
    const button = maya.page.getByRole('button', { name: 'Change settings' });
    await button.focus();
    await maya.page.keyboard.press('Enter');
    await maya.form.waitFor();
    await maya.page.keyboard.press('Escape');
    await maya.formGone();
    expect(await focused()).toBe('Change settings');

    await button.focus();
    await maya.page.keyboard.press('Enter');
    await maya.field(/Shop name/).fill('Fernhill');
    await maya.submit();
    await maya.formGone();
    await maya.page.getByText('Shop name: Fernhill').first().waitFor();
    expect(await focused()).toBe('Change settings');
  });
});
