import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';
import { linesOf } from './marketer.ts';

const ASKED = '/crm-rewrite --segment lapsing-buyers --voucher "15% off, code MISSYOU15" Hurry! A special offer waits.';

inTheBrowser('where answers reach people', (open) => {
  it('answers in a public channel that the app is not in', async () => {
    const maya = await open();
    await maya.goTo('#shop-floor');
    await maya.say(ASKED);
    await maya.message(/Lapsing buyers ·.*version 1/).waitFor();
  });

  it('answers the person alone in a private channel it is not in, says why, and openly once it is invited', async () => {
    const maya = await open();
    await maya.goTo('🔒board');
    await maya.say(ASKED);
    const alone = maya.message(/Lapsing buyers ·.*version 1/);
    await alone.waitFor();
    expect(await alone.innerText()).toContain('Only visible to you');
    expect(await alone.innerText()).toContain('because I am not in this channel');
    await maya.say('/invite @CRM Agent');
    await maya.message('added @CRM Agent to #board').waitFor();
    await maya.say(ASKED.replace('MISSYOU15', 'OPEN15'));
    const openly = maya.message('OPEN15');
    await openly.waitFor();
    expect(await openly.innerText()).not.toContain('Only visible to you');
  });

  it('goes on by button where it is no member', async () => {
    const maya = await open();
    await maya.goTo('#shop-floor');
    await maya.say(ASKED.replace('MISSYOU15', 'BUTTON15'));
    const answer = maya.answer('BUTTON15');
    await maya.pick(answer, 'Another angle');
    await maya.openThread(answer);
    await maya.inThread('version 2').waitFor();
  });

  it('writes to the person where it may neither post nor answer them alone, and leads back to where they asked', async () => {
    const maya = await open();
    await maya.goTo('#announcements');
    await maya.say('@CRM Agent segment=new-buyers voucher="10% off, code QUIET10" Hurry!!! A special offer!');
    await maya.page.locator('#sidebar .unread').waitFor();
    expect(await maya.page.locator('#messages .message', { hasText: 'version 1' }).count()).toBe(0);
    await maya.goTo(/Messages/);
    const answer = maya.answer('QUIET10');
    await answer.waitFor();
    expect((await linesOf(answer))[0]).toBe(
      'You asked me in this thread, where Slack does not let me post. So I answer here.',
    );
    const back = answer.getByRole('link', { name: 'in this thread' });
    await Promise.all([maya.page.waitForURL(/archives/), back.click()]);
    await maya.inThread('QUIET10').waitFor();
    expect(await maya.page.getByRole('heading', { level: 1 }).first().innerText()).toBe('#announcements');
  });

  it('answers a shortcut to the person first, and shares it in the thread when asked to', async () => {
    const maya = await open();
    const weak = maya.message('Te extrañamos');
    await maya.choose(weak, 'Improve this message');
    await maya.form.waitFor();
    await maya.submit();
    await maya.formGone();
    await maya.goTo(/Messages/);
    const answer = maya.message(/Lapsing buyers ·.*version 1/);
    await answer.waitFor();
    await maya.press(answer, 'Share in thread');
    await maya.goTo('#crm');
    await weak.getByRole('link', { name: /repl/ }).waitFor();
    const tom = await open('tom');
    await tom.openThread(tom.message('Te extrañamos'));
    expect(await tom.inThread(/Lapsing buyers ·.*version 1/).innerText()).toContain('PATIO120');
  });
});
