import { describe, expect, it } from 'vitest';
import { type SlackWorld, withAnswer } from './a-slack.ts';
import { buttonValue, textAt } from './fake-slack.ts';

const SIDES = ['a', 'b'] as const;
const by = (id: string) => ({ user: { id } });
const POLL = { channel: 'C0SALES01', container: { channel_id: 'C0SALES01', message_ts: '1780000001.000002' } };

async function withPoll(world: SlackWorld = {}) {
  const all = await withAnswer(world);
  await all.askTeam('report-1');
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
  it('posts both texts in the channel without names, and tells whoever asked who closes it', async () => {
    const { posted, told } = await withPoll();
    expect(posted).toMatchObject({ channel: 'C0SALES01' });
    expect(posted).not.toHaveProperty('thread_ts');
    const sent = JSON.stringify(posted);
    for (const words of ['Version 1', 'Looks like you left something in your cart.', '0 votes so far'])
      expect(sent).toContain(words);
    expect(sent).not.toMatch(/original|rewrite|AI/u);
    expect(told()).toBe(
      'I have asked the team. Only you can close the vote, and you cannot vote yourself, because you know which text is which. <https://loom.slack.com/archives/C0SALES01/p1780000001000002|See the vote>',
    );
  });

  it('shows the rewrite first in some polls and second in others', async () => {
    const sides = new Set<string>();
    const { store, askTeam, press, clock, slack } = await withAnswer();
    for (let round = 0; round < 6; round += 1) {
      await askTeam('report-1');
      const poll = buttonValue(slack.of('chat.postMessage').at(-1), 'crm_close_poll');
      sides.add((await store.poll(poll))?.a ?? '');
      await press('crm_close_poll', poll);
      clock.now += 61_000;
    }
    expect(sides).toEqual(new Set(['original', 'rewrite']));
  });

  it('asked for again while it is open reminds of it, and opens another where its message is gone', async () => {
    const { clock, askTeam, slack, told } = await withPoll();
    clock.now += 61_000;
    await askTeam('report-1');
    expect(told()).toBe(
      'The team was asked about these two already. Close that one before you ask again. <https://loom.slack.com/archives/C0SALES01/p1780000001000002|See the vote>',
    );
    slack.refuse['chat.getPermalink'] = 'message_not_found';
    clock.now += 61_000;
    await askTeam('report-1');
    expect(slack.of('chat.postMessage')).toHaveLength(3);
  });

  it('links to the vote, for an address in rich text alone cannot be pressed', async () => {
    const { slack } = await withPoll();
    expect(JSON.stringify(slack.of('reply-link').at(-1)?.['blocks'])).toContain(
      '{"type":"link","url":"https://loom.slack.com/archives/C0SALES01/p1780000001000002","text":"See the vote"}',
    );
  });

  it('says first where both texts would go, and posts nothing before somebody agrees', async () => {
    const { choose, slack } = await withAnswer();
    await choose('ask-team', 'report-1');
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(JSON.stringify(slack.of('views.open').at(-1))).toContain('"channel_id":"C0SALES01"');
  });

  it('asked for twice, or sent twice by Slack, posts once', async () => {
    const { askTeam, deliver, slack } = await withAnswer();
    const view = await askTeam('report-1');
    await deliver('view-submission', { view });
    await askTeam('report-1');
    expect(slack.of('chat.postMessage')).toHaveLength(2);
  });

  it('says what to do when its window cannot be opened, or its text is no longer kept', async () => {
    const { choose, deliver, slack, store, told } = await withPoll();
    slack.refuse['views.open'] = 'expired_trigger_id';
    await choose('ask-team', 'report-1', { channel: { id: 'C0OTHER01' }, container: { channel_id: 'C0OTHER01' } });
    expect(told()).toBe('Slack closed the window before it opened. Choose Ask the team again.');
    const address = { reply: { url: 'https://hooks.slack.com/actions/1', expiresAt: Number.MAX_SAFE_INTEGER } };
    await store.hold('h1', JSON.stringify({ reportId: 'gone', channel: 'C1', address }), Number.MAX_SAFE_INTEGER);
    const view = { id: 'V3', callback_id: 'crm_ask_team_view', private_metadata: 'h1', state: { values: {} } };
    expect(await deliver('view-submission', { view })).toBeUndefined();
    expect(told()).toMatch(/^I no longer have that message\./u);
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
    await first.askTeam('report-1');
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
    const side = rewriteIs.toUpperCase();
    const texts = SIDES.map((one) =>
      one === rewriteIs
        ? `${one.toUpperCase()}: the rewrite, version 1: Version 1`
        : `${one.toUpperCase()}: the original: Looks like you left something in your cart.`,
    );
    expect(shown()).toBe(
      `The vote is closed. The team prefers ${side}, the rewrite, version 1: 1 vote.\n${texts.join('\n')}\nJudged blind before the vote: ${side} is clearly better, as the team says. One names a step, the other only asks.`,
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
    expect(told()).toMatch(
      /^The vote is closed\. Nobody voted\. Judged blind before the vote: [AB] is clearly better\. /u,
    );
  });

  it('reaches a channel that the bot is not in by the link of the button, and is shown anew through it', async () => {
    const all = await withAnswer();
    all.slack.refuse['chat.postMessage'] = 'not_in_channel';
    await all.askTeam('report-1');
    const [posted] = all.slack.of('reply-link');
    expect(posted).toMatchObject({ response_type: 'in_channel' });
    await all.press('crm_vote_a', buttonValue(posted, 'crm_vote_a'), by('U0BEN0002'));
    expect(all.slack.of('reply-link').at(-1)).toMatchObject({ response_type: 'in_channel', replace_original: true });
  });

  it('in a conversation of two says where the team is', async () => {
    const { slack, askTeam } = await withAnswer();
    await askTeam('report-1', { channel: { id: 'D0MIA0001' }, container: { channel_id: 'D0MIA0001' } });
    // The message was asked for in the channel, so that is where the team is.
    expect(slack.of('chat.postMessage').at(-1)?.['channel']).toBe('C0SALES01');
  });
});
