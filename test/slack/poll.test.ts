import { describe, expect, it } from 'vitest';
import { type SlackWorld, withAnswer } from './a-slack.ts';
import { buttonValue, textAt } from './fake-slack.ts';

const by = (id: string) => ({ user: { id } });
const POLL = { channel: 'C0SALES01', container: { channel_id: 'C0SALES01', message_ts: '1780000001.000002' } };

async function withPoll(world: SlackWorld = {}) {
  const all = await withAnswer(world);
  await all.press('crm_ask_team', 'report-1');
  const posted = all.slack.of('chat.postMessage').at(-1);
  const poll = buttonValue(posted, 'crm_close_poll');
  const vote = (side: 'a' | 'b', user: string) =>
    all.press(`crm_vote_${side}`, poll, { ...by(user), container: POLL.container });
  const close = (user: string) => all.press('crm_close_poll', poll, { ...by(user), container: POLL.container });
  const told = () => textAt(all.slack.of('reply-link').at(-1), 'text');
  const shown = () => textAt(all.slack.of('chat.update').at(-1), 'text');
  const { a } = (await all.store.poll(poll)) ?? { a: 'original' };
  return {
    ...all,
    posted,
    poll,
    vote,
    close,
    told,
    shown,
    rewriteIs: a === 'rewrite' ? ('a' as const) : ('b' as const),
  };
}

describe('Ask the team', () => {
  it('posts both texts in the channel without names, and tells whoever asked that it stays open', async () => {
    const { posted, told } = await withPoll();
    expect(posted).toMatchObject({ channel: 'C0SALES01' });
    expect(posted).not.toHaveProperty('thread_ts');
    const sent = JSON.stringify(posted);
    for (const words of ['Version 1', 'Looks like you left something in your cart.', '0 votes so far'])
      expect(sent).toContain(words);
    expect(sent).not.toMatch(/original|rewrite|AI/u);
    expect(told()).toBe(
      'The vote is open, and stays open until you press Close the vote on it: only you can. You cannot vote yourself, because you know which text is which. https://loom.slack.com/archives/C0SALES01/p1780000001000002',
    );
  });

  it('shows the rewrite first in some polls and second in others', async () => {
    const sides = new Set<string>();
    const { store, press, clock, slack } = await withAnswer();
    for (let round = 0; round < 6; round += 1) {
      await press('crm_ask_team', 'report-1');
      const poll = buttonValue(slack.of('chat.postMessage').at(-1), 'crm_close_poll');
      sides.add((await store.poll(poll))?.a ?? '');
      await press('crm_close_poll', poll);
      clock.now += 61_000;
    }
    expect(sides).toEqual(new Set(['original', 'rewrite']));
  });

  it('asked for again while it is open reminds of it, and opens another where its message is gone', async () => {
    const { press, clock, slack, told } = await withPoll();
    clock.now += 61_000;
    await press('crm_ask_team', 'report-1');
    expect(told()).toBe(
      'This vote is open already. Press Close the vote on it: https://loom.slack.com/archives/C0SALES01/p1780000001000002',
    );
    slack.refuse['chat.getPermalink'] = 'message_not_found';
    clock.now += 61_000;
    await press('crm_ask_team', 'report-1');
    expect(slack.of('chat.postMessage')).toHaveLength(3);
  });

  it('links to the vote, for an address in rich text alone cannot be pressed', async () => {
    const { slack } = await withPoll();
    expect(JSON.stringify(slack.of('reply-link').at(-1)?.['blocks'])).toContain(
      '{"type":"link","url":"https://loom.slack.com/archives/C0SALES01/p1780000001000002","text":"to the vote"}',
    );
  });

  it('pressed twice posts once', async () => {
    const { press, slack } = await withAnswer();
    await press('crm_ask_team', 'report-1');
    await press('crm_ask_team', 'report-1');
    expect(slack.of('chat.postMessage')).toHaveLength(2);
  });

  it('counts one vote of each, the last, and shows only how many voted', async () => {
    const { vote, told, shown, slack } = await withPoll();
    await vote('a', 'U0BEN0002');
    expect(told()).toBe('Your vote is for A. Until the vote is closed you can change it by pressing the other one.');
    await vote('a', 'U0BEN0002');
    await vote('b', 'U0BEN0002');
    await vote('b', 'U0LEE0003');
    expect(shown()).toMatch(/^Which of these two would you send\?/u);
    expect(JSON.stringify(slack.of('chat.update').at(-1))).toContain('2 votes so far');
  });

  it('tells those who asked for a text why theirs does not count', async () => {
    const { vote, told, store, poll } = await withPoll();
    await vote('a', 'U0MIA0001');
    expect(told()).toMatch(/^This vote is for people who see the two texts for the first time\./u);
    expect((await store.poll(poll))?.votes).toEqual({ a: 0, b: 0 });
  });

  it('tells those who voted on the same texts before why theirs does not count', async () => {
    const first = await withPoll();
    await first.vote('a', 'U0BEN0002');
    await first.close('U0MIA0001');
    first.clock.now += 61_000;
    await first.press('crm_ask_team', 'report-1');
    const again = buttonValue(first.slack.of('chat.postMessage').at(-1), 'crm_vote_a');
    await first.press('crm_vote_a', again, by('U0BEN0002'));
    expect(first.told()).toMatch(/^This vote is for people who see the two texts for the first time\./u);
  });

  it('is closed by whoever opened it, once, and then shows names, votes and the judge’s pick', async () => {
    const { vote, close, told, shown, rewriteIs, store, poll } = await withPoll();
    await vote(rewriteIs, 'U0BEN0002');
    await close('U0BEN0002');
    expect(told()).toBe('Only the person who opened this vote can close it.');
    await close('U0MIA0001');
    const [first, second] = rewriteIs === 'a' ? ['A', 'B'] : ['B', 'A'];
    expect(shown()).toContain(`${first} was the rewrite, version 1: 1 vote.`);
    expect(shown()).toContain(`${second} was the original: 0 votes.`);
    expect(shown()).toContain(
      `The judge had picked ${first} clearly, also without names, as the team did. One names a step, the other only asks.`,
    );
    await close('U0MIA0001');
    expect(told()).toBe('This vote is closed; what it came to stands in its message.');
    await vote('a', 'U0LEE0003');
    expect(told()).toBe('This vote is closed; what it came to stands in its message.');
    expect(await store.poll(poll)).toMatchObject({ closedAt: 1_780_000_000_000, openedBy: 'U0MIA0001' });
  });

  it('tells the result to whoever closes it when its message is gone', async () => {
    const { close, slack, told } = await withPoll();
    slack.refuse['chat.update'] = 'message_not_found';
    await close('U0MIA0001');
    expect(told()).toMatch(/A was .*B was .*The judge had picked/u);
  });

  it('reaches a channel that the bot is not in by the link of the button, and is shown anew through it', async () => {
    const all = await withAnswer();
    all.slack.refuse['chat.postMessage'] = 'not_in_channel';
    await all.press('crm_ask_team', 'report-1');
    const [posted] = all.slack.of('reply-link');
    expect(posted).toMatchObject({ response_type: 'in_channel' });
    await all.press('crm_vote_a', buttonValue(posted, 'crm_vote_a'), by('U0BEN0002'));
    expect(all.slack.of('reply-link').at(-1)).toMatchObject({ response_type: 'in_channel', replace_original: true });
  });

  it('in a conversation of two says where the team is', async () => {
    const { press, slack } = await withAnswer();
    await press('crm_ask_team', 'report-1', { channel: { id: 'D0MIA0001' }, container: { channel_id: 'D0MIA0001' } });
    // The message was asked for in the channel, so that is where the team is.
    expect(slack.of('chat.postMessage').at(-1)?.['channel']).toBe('C0SALES01');
  });
});
