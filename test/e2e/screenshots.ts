/**
 * npm run screenshots: docs/images/*.png, made of the local workspace as it is, with the playbook and the made-up examples.
 * Look at each one before it is committed.
 */
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import { aWorkspace, NO_BROWSER } from './a-workspace.ts';
import type { Marketer } from './marketer.ts';

if (NO_BROWSER !== null) {
  process.stderr.write(`${NO_BROWSER}\n`);
  process.exit(1);
}
const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
mkdirSync(folder, { recursive: true });
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } as const;
const workspace = await aWorkspace();

await shoot('answer', {}, askedInChannel);
await shoot('keep-original', {}, async (maya) => {
  await maya.say(
    '/crm-rewrite --segment price-drop --voucher "Tansy linen duvet cover £96 (was £120), until 2 December" Linen duvet: was £120, now £96 | Price drop on the Tansy linen duvet cover, until 2 December. See the new price in your size.',
  );
  await maya.message('Yours is fine').waitFor();
});
await shoot('needs-facts', {}, async (maya) => {
  await maya.say('/crm-rewrite --segment lapsing-buyers We miss you! Come back for a special offer.');
  await maya.message('I need one fact').waitFor();
});
await shoot('home', {}, async (maya) => {
  await maya.goTo('Home');
  await maya.page.getByText('Settings').first().waitFor();
});
await shoot('answer-dark', { colorScheme: 'dark' }, askedInChannel);
await shoot('answer-phone', PHONE, askedInChannel);
await shoot('menu-phone', PHONE, async (maya) => {
  await (await askedInChannel(maya)).getByLabel('More choices').click();
});
await shoot('form', {}, async (maya) => {
  await maya.choose(maya.message('Oops, you forgot'), 'Improve this message');
  await maya.form.waitFor();
});
await shoot('details', {}, async (maya) => {
  const answer = await askedInChannel(maya);
  await maya.pick(answer, 'Show details');
  await maya.form.waitFor();
});
await shoot('check-copy', {}, async (maya) => {
  await maya.say('Get 30% off your cart with code CALM8, today only!');
  await maya.choose(maya.message('Get 30% off your cart'), 'Check this copy');
  await maya.field('The text as it was').fill('Your cart is waiting. RM8 off over RM60 with code CALM8.');
  await maya.submit();
  await maya.form.getByText(/Do not send it yet/).waitFor();
});
await shoot('ask-team', {}, async (maya) => {
  await maya.pick(await askedInChannel(maya), 'Ask the team');
  await maya.form.getByText('#crm').waitFor();
});
await shoot('vote', {}, async (maya) => {
  await maya.pick(await askedInChannel(maya), 'Ask the team');
  await maya.submit();
  const tom = await workspace.open('tom');
  await tom.press(tom.message('Which of these two would you send?'), 'A is better');
  await tom.message('Your vote is for A').waitFor();
  await maya.press(maya.message('Which of these two would you send?'), 'Close the vote');
  await maya.confirm('Close it');
  await maya.message('The vote is closed.').waitFor();
});
await shoot('home-first-time', {}, async (maya) => {
  await maya.goTo('Tom Okafor');
  await maya.goTo('Home');
  await maya.page.getByText('I rewrite customer messages').waitFor();
});
await workspace.stop();

/** A window of its own for each picture, scrolled to the newest message. */
async function shoot(
  name: string,
  options: BrowserContextOptions,
  play: (maya: Marketer) => Promise<unknown>,
): Promise<void> {
  const maya = await workspace.open('maya', { viewport: { width: 1180, height: 760 }, ...options });
  await play(maya);
  await maya.page.mouse.move(0, 0);
  await maya.page.screenshot({ path: `${folder}${name}.png` });
  await maya.page.context().close();
  process.stderr.write(`docs/images/${name}.png\n`);
}

async function askedInChannel(maya: Marketer): Promise<Locator> {
  const answers = maya.page.locator('#messages .message', { hasText: /Abandoned cart buyers ·.*version 1/ });
  const before = await answers.count();
  await maya.say(
    '/crm-rewrite --segment abandoned-cart-buyers --voucher "RM8 off, min spend RM60, code CALM8" Oops, you forgot something! 👀 | Hi *|FNAME|*, a special treat is waiting for you. Hurry, come back before it is too late!!! *|CART_URL|*',
  );
  await answers.nth(before).waitFor();
  return answers.nth(before);
}
