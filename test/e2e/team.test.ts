import { expect, it } from 'vitest';
import { inTheBrowser } from './in-the-browser.ts';
import type { Marketer } from './marketer.ts';

function asked(code: string): string {
  return `/crm-rewrite --segment abandoned-cart-buyers --voucher "20% off, code ${code}" Hurry! A special offer waits for your cart.`;
}

inTheBrowser('with the team', (open) => {
  it('marks what was chosen to send, and by whom', async () => {
    const maya = await open();
    await maya.say(asked('SENT20'));
    await maya.press(maya.answer('SENT20'), 'Use this');
    await maya.answer('Chosen to send by @Maya Lim').waitFor();
    const tom = await open('tom');
    expect(await tom.answer('SENT20').innerText()).toContain('Chosen to send by @Maya Lim');
    await maya.pick(maya.answer('SENT20'), 'Not chosen after all');
    await maya.answer('SENT20').getByRole('button', { name: 'Use this' }).waitFor();
    expect(await maya.answer('SENT20').innerText()).not.toContain('Chosen to send');
  });

  async function withVote(code: string): Promise<Marketer> {
    const maya = await open();
    await maya.say(asked(code));
    await maya.pick(maya.answer(code), 'Ask the team');
    await maya.form.getByText('#crm').waitFor();
    await maya.submit();
    await maya.message('I have asked the team').getByRole('link', { name: 'See the vote' }).waitFor();
    return maya;
  }

  it('asks the team blind, hides the votes until the vote is closed, and reveals them beside the judge’s pick', async () => {
    const maya = await withVote('BLIND20');
    const tom = await open('tom');
    const vote = tom.message('Which of these two would you send?');
    expect(await vote.innerText()).not.toMatch(/original|rewrite|version/i);
    await tom.press(vote, 'A is better');
    await tom.message('Your vote is for A').waitFor();
    await tom.message('1 vote so far').waitFor();
    await maya.press(maya.message('Which of these two would you send?'), 'Close the vote');
    await maya.confirm('Close it');
    const result = tom.message('The vote is closed.');
    await result.waitFor();
    const said = await result.innerText();
    expect(said).toMatch(/The team prefers A, the (original|rewrite, version 1): 1 vote\./);
    expect(said).toMatch(/A: the (original|rewrite, version 1)/);
    expect(said).toMatch(/B: the (original|rewrite, version 1)/);
    expect(said).toMatch(/Judged blind before the vote: ([AB] is|they are)/);
  });

  it('counts no vote of whoever has seen the two, and lets nobody else close it', async () => {
    const maya = await withVote('ASKER20');
    await maya.press(maya.message('Which of these two would you send?'), 'A is better');
    await maya.message('so yours does not count').waitFor();
    const tom = await open('tom');
    await tom.press(tom.message('Which of these two would you send?'), 'Close the vote');
    await tom.confirm('Close it');
    await tom.message('Only visible to you').waitFor();
    expect(await tom.message('Which of these two would you send?').innerText()).toContain('0 votes so far');
  });

  it('removes an answer', async () => {
    const maya = await open();
    await maya.say(asked('GONE20'));
    const answer = maya.answer('GONE20');
    await maya.pick(answer, 'Remove this answer');
    await answer.waitFor({ state: 'detached' });
  });
});
