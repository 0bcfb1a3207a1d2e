import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';

/** A language model that takes requests and never answers. */
async function aSilentModel(): Promise<Readonly<Record<string, string>>> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    OPENAI_API_KEY: 'none',
    OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
  };
}

inTheBrowser(
  'with a silent model from the start',
  (open) => {
    it('the address is printed all the same, and App Home shows what is being written until it is cancelled', async () => {
      const [maya, window] = [await open(), await open()];
      await maya.goTo('Home');
      await window.say('/crm-rewrite --segment new-buyers Come back! A special offer waits.');
      await window.message('Reading your message').waitFor();
      await maya.page.getByText('Being written').waitFor();
      await window.press(window.message('Reading your message'), 'Cancel');
      await window.message(/cancelled/i).waitFor();
      await maya.page.getByText('Being written').waitFor({ state: 'detached' });
      expect(await maya.page.getByText('I rewrite customer messages').count()).toBe(1);
    });
  },
  aSilentModel,
);
