import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';

let isSilent = false;

/** A language model that refuses until it falls silent: from then on it takes requests and never answers. */
async function aModel(): Promise<Readonly<Record<string, string>>> {
  const server = createServer((_request, response) => {
    if (!isSilent) response.writeHead(401).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return { OPENAI_API_KEY: 'none', OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` };
}

inTheBrowser(
  'while a slow model works',
  (open) => {
    it('says at once what it recognised, and can be cancelled', async () => {
      isSilent = true;
      const maya = await open();
      await maya.say(
        '/crm-rewrite --segment abandoned-cart-buyers --voucher "20% off, code SLOW20" Hi {{name}}, hurry! A special offer waits. https://shop.example/cart',
      );
      const progress = maya.message('Reading your message');
      await progress.waitFor();
      expect(await progress.innerText()).toContain('Stays as it is: the link https://shop.example/cart');
      await maya.press(progress, 'Cancel');
      await maya.message(/cancelled/i).waitFor();
      expect(await progress.count()).toBe(0);
    });
  },
  aModel,
);
