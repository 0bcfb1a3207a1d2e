import type { Locator, Page } from 'playwright-core';

/** What a marketer does in the workspace, in the words of the page. */
export interface Marketer {
  readonly page: Page;
  goTo(name: string | RegExp): Promise<void>;
  say(text: string): Promise<void>;
  sayInThread(text: string): Promise<void>;
  /** The last message in the channel that holds this text. */
  message(text: string | RegExp): Locator;
  /** The answer that holds this text, told from votes and comparisons by its last line. */
  answer(text: string): Locator;
  inThread(text: string | RegExp): Locator;
  openThread(message: Locator): Promise<void>;
  choose(message: Locator, item: string): Promise<void>;
  press(message: Locator, button: string): Promise<void>;
  /** An entry of the "⋯" behind the buttons of an answer. */
  pick(answer: Locator, entry: string): Promise<void>;
  readonly form: Locator;
  field(label: string | RegExp): Locator;
  submit(): Promise<void>;
  /** Once the form on top is gone or another one. */
  formGone(): Promise<void>;
  /** Yes to the question that a button asks before it acts. */
  confirm(button: string): Promise<void>;
  toast(): Promise<string>;
}

export function marketer(page: Page): Marketer {
  const form = page.locator('#form dialog[open]');
  const type = async (composer: string, text: string) => {
    await page.locator(`${composer} textarea`).fill(text);
    await page.keyboard.press('Enter');
  };
  const follow = async (link: Locator) => {
    await Promise.all([page.waitForEvent('load'), link.click()]);
    await page.waitForSelector('body[data-ready]');
  };
  return {
    page,
    form,
    goTo: (name) => follow(page.locator('#sidebar').getByRole('link', { name })),
    say: (text) => type('#composer', text),
    sayInThread: (text) => type('#thread-composer', text),
    message: (text) => page.locator('#messages .message', { hasText: text }).last(),
    answer: (text) =>
      page
        .locator('#messages .message', { hasText: text })
        .filter({ hasText: /· version \d+ ·/ })
        .last(),
    inThread: (text) => page.locator('#replies .message', { hasText: text }).last(),
    openThread: async (message) => {
      await openMenu(message);
      await follow(message.getByRole('menuitem', { name: 'Reply in thread' }));
    },
    choose: async (message, item) => {
      await openMenu(message);
      await message.getByRole('menuitem', { name: item }).click();
    },
    pick: async (answer, entry) => {
      await answer.getByLabel('More choices').click();
      await answer.getByRole('menuitem', { name: entry, exact: true }).click();
    },
    press: (message, button) => message.getByRole('button', { name: button, exact: true }).click(),
    field: (label) => form.getByLabel(label),
    submit: () => form.locator('[type=submit]').click(),
    formGone: () => form.waitFor({ state: 'detached' }),
    confirm: (button) => page.locator('#ask').getByRole('button', { name: button }).click(),
    async toast() {
      const toast = page.locator('#toast:not(:empty)');
      await toast.waitFor();
      return toast.innerText();
    },
  };
}

async function openMenu(message: Locator): Promise<void> {
  await message.waitFor();
  await message.hover();
  await message.locator('> .menu summary').click();
}

/** A message as it is read from top to bottom, one line each, without what names and times add. */
export async function linesOf(message: Locator): Promise<readonly string[]> {
  const text = await message.locator('.blocks, .said > .plain').first().innerText();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
