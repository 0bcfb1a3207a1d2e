import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/conversation/answer.ts';
import type { Asked } from '../../src/conversation/conversation.ts';
import { type Delivery, TryLater } from '../../src/conversation/delivery.ts';
import type { Observed } from '../../src/conversation/observed.ts';
import { ConfigError, InputError, StoreError } from '../../src/domain/errors.ts';
import { openSqliteState } from '../../src/state/sqlite-state.ts';
import { aBrief } from '../fixtures/brief.ts';
import { aReport } from '../fixtures/report.ts';
import { ADDRESS, aConversation, text, type World } from './fakes.ts';

const first: Asked = {
  ask: { kind: 'rewrite', brief: aBrief() },
  address: ADDRESS,
  dedupeKey: 'first',
  threadId: null,
};

/** A conversation in which the first version is already out, and how to say something in its thread. */
async function begun(world: World = {}) {
  const all = aConversation(world);
  const request = await all.conversation.accept(first);
  if (request === null) throw new Error('the first request was not accepted');
  all.conversation.work(request);
  await all.conversation.idle();
  let count = 0;
  const ask = async (what: Asked['ask']) => {
    count += 1;
    const next = await all.conversation.accept({
      ...first,
      ask: what,
      dedupeKey: `next-${count}`,
      threadId: request.threadId,
    });
    if (next !== null) all.conversation.work(next);
    await all.conversation.idle();
    return all.answers().at(-1);
  };
  const say = (words: string, parentId: string | null = null) => ask({ kind: 'words', text: words, parentId });
  return { ...all, request, ask, say };
}

const reportOf = (answer: Answer | undefined) => (answer?.kind === 'report' ? answer.report : null);

describe('a request', () => {
  it('is kept before it is worked on, is answered once, and its thread is found again', async () => {
    const { conversation, store, answers } = aConversation();
    const request = await conversation.accept(first);
    expect((await store.unanswered()).map(({ dedupeKey }) => dedupeKey)).toEqual(['first']);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    expect(answers()).toEqual([
      { kind: 'report', report: expect.objectContaining({ id: 'report-1', version: 1 }), note: null },
    ]);
    expect(await store.unanswered()).toEqual([]);
    expect(await store.threadAt('T1', 'C1', '1.0')).toEqual({ threadId: request?.threadId, follows: 'everything' });
  });

  it('is accepted once, however often it is delivered', async () => {
    const { conversation } = aConversation();
    expect(await conversation.accept(first)).not.toBeNull();
    expect(await conversation.accept(first)).toBeNull();
  });

  it('of a button counts once while it is open and for a double click after, then again', async () => {
    const { conversation, clock, request } = await begun();
    const click: Asked = {
      ...first,
      ask: { kind: 'words', text: 'shorter', parentId: null },
      dedupeKey: 'shorter:report-1',
      repeatable: true,
      threadId: request.threadId,
    };
    const clicked = await conversation.accept(click);
    expect(await conversation.accept(click)).toBeNull();
    if (clicked !== null) conversation.work(clicked);
    await conversation.idle();
    clock.now += 2_999;
    expect(await conversation.accept(click)).toBeNull();
    clock.now += 1;
    expect(await conversation.accept(click)).not.toBeNull();
  });

  it('handed in again after it was answered is not answered again', async () => {
    const { conversation, answers } = aConversation();
    const request = await conversation.accept(first);
    if (request === null) throw new Error('not accepted');
    await conversation.resume();
    await conversation.idle();
    conversation.work(request);
    await conversation.idle();
    expect(answers()).toHaveLength(1);
  });

  it('is answered after a restart when the process died before its answer, in order', async () => {
    const before = aConversation();
    await before.conversation.accept(first);
    await before.conversation.accept({ ...first, dedupeKey: 'second' });
    const after = aConversation({ store: before.store });
    expect(await after.conversation.resume()).toBe(2);
    await after.conversation.idle();
    expect(after.told.map(({ request }) => request.dedupeKey)).toEqual(['first', 'second']);
    expect(await after.conversation.resume()).toBe(0);
  });

  it('is delivered and not written again when the process died between writing and delivering', async () => {
    const before = aConversation();
    const request = await before.conversation.accept(first);
    if (request === null) throw new Error('not accepted');
    const taken = await before.store.take(request.id);
    if (taken === null) throw new Error('not taken');
    await before.store.setPlace(taken, { channel: 'C1', thread: '5.0', message: '5.0' });
    await before.store.saveReport(taken, aReport({ id: 'kept' }));
    const after = aConversation({ store: before.store });
    await after.conversation.resume();
    await after.conversation.idle();
    expect(after.runs).toEqual([]);
    expect(reportOf(after.answers()[0])?.id).toBe('kept');
    expect(after.told[0]?.request.place).toEqual({ channel: 'C1', thread: '5.0', message: '5.0' });
  });

  it('that fails for a reason the person can mend is answered with that reason, and nobody is woken', async () => {
    const { conversation, answers, failures } = aConversation({
      write: () => {
        throw new InputError('body-too-long', 'the body has 9000 characters; at most 8000 are read');
      },
    });
    const request = await conversation.accept(first);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    expect(answers()).toEqual([{ kind: 'notice', text: 'The body has 9000 characters; at most 8000 are read.' }]);
    expect(failures).toEqual([]);
  });

  it.each([
    [
      'a bug',
      new TypeError('x is undefined'),
      'Something broke on my side, and it has been logged. Your message was not changed or sent anywhere. Please try again.',
    ],
    [
      'the host’s mistake',
      new ConfigError('no-model', 'no language model can be used'),
      'I am not set up right for this. Please tell whoever hosts me: what is missing is in my log.',
    ],
  ])('that fails for %s is answered once and told once', async (_name, error, sentence) => {
    const { conversation, answers, failures, store } = aConversation({
      write: () => {
        throw error;
      },
    });
    const request = await conversation.accept(first);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    expect(answers()).toEqual([{ kind: 'notice', text: sentence }]);
    expect(failures).toEqual([error]);
    expect(await store.unanswered()).toEqual([]);
  });

  it('without a progress message is answered all the same', async () => {
    const told: Answer[] = [];
    const down = new Error('rate limited');
    const { conversation, failures } = aConversation({
      parts: {
        delivery: {
          begin: () => Promise.reject(down),
          find: async () => null,
          deliver: async (_request, answer) => {
            told.push(answer);
            return null;
          },
        },
      },
    });
    const request = await conversation.accept(first);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    expect(told.map(({ kind }) => kind)).toEqual(['report']);
    expect(failures).toEqual([down]);
  });

  it('that cannot be delivered at all is told once and does not come back at every start', async () => {
    const lost = new Error('account_inactive');
    const delivery = { begin: async () => null, find: async () => null, deliver: () => Promise.reject(lost) };
    const { conversation, store, failures } = aConversation({ parts: { delivery } });
    const request = await conversation.accept(first);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    expect(failures).toEqual([lost]);
    expect((await store.request(request?.id ?? ''))?.state).toBe('failed');
    expect(await conversation.resume()).toBe(0);
  });
});

describe('whoever counts', () => {
  it('is told of what was accepted and answered, once each, and of no text', async () => {
    const events: Observed[] = [];
    const { conversation, clock } = aConversation({
      parts: { observe: (event) => events.push(event) },
      write: () => {
        clock.now += 2_500;
        return {};
      },
    });
    const request = await conversation.accept(first);
    await conversation.accept(first);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    const { engine, verdict, route, usage } = aReport();
    expect(events).toEqual([
      { what: 'accepted', ask: 'rewrite' },
      { what: 'spent', usage },
      {
        what: 'answered',
        ask: 'rewrite',
        seconds: 2.5,
        version: { engine: engine.name, verdict, route: route.name },
      },
    ]);
  });

  it('is told of what was put off and what was given up', async () => {
    const events: Observed[] = [];
    const failures = [new TryLater(null), new Error('account_inactive')];
    const delivery: Delivery = {
      begin: async () => null,
      find: async () => null,
      deliver: () => Promise.reject(failures.shift()),
    };
    const { conversation } = aConversation({ parts: { delivery, observe: (event) => events.push(event) } });
    await conversation.accept(first);
    await conversation.resume();
    await conversation.idle();
    await conversation.resume();
    await conversation.idle();
    expect(events.map(({ what }) => what)).toEqual(['accepted', 'spent', 'put-off', 'given-up']);
  });
});

describe('a request that a process died on', () => {
  it('is answered in the message that was posted before its place could be kept', async () => {
    const before = aConversation();
    const request = await before.conversation.accept(first);
    await before.store.take(request?.id ?? '');
    const orphan = { channel: 'C1', thread: '7.0', message: '7.0' };
    const begun: string[] = [];
    const delivery: Delivery = {
      async begin() {
        begun.push('begin');
        return null;
      },
      find: async ({ id }) => (id === request?.id ? orphan : null),
      deliver: async (asked) => asked.place,
    };
    const after = aConversation({ store: before.store, parts: { delivery } });
    await after.conversation.resume();
    await after.conversation.idle();
    expect(begun).toEqual([]);
    expect(await after.store.request(request?.id ?? '')).toMatchObject({ state: 'answered', place: orphan });
  });

  it('is not answered by the one that was thought dead when it wakes up', async () => {
    const wake = Promise.withResolvers<void>();
    const sleeper = aConversation({
      write: async () => {
        await wake.promise;
        return { rewrite: text('Late') };
      },
    });
    const request = await sleeper.conversation.accept(first);
    if (request === null) throw new Error('not accepted');
    sleeper.conversation.work(request);
    await until(() => sleeper.runs.length === 1);
    const other = aConversation({
      store: sleeper.store,
      write: () => ({ id: 'report-of-other', rewrite: text('In time') }),
    });
    await other.conversation.resume();
    await other.conversation.idle();
    wake.resolve();
    await sleeper.conversation.idle();
    expect(sleeper.answers()).toEqual([]);
    expect(other.answers()).toHaveLength(1);
    expect((await sleeper.store.versions(request.threadId)).map(({ rewrite }) => rewrite?.body)).toEqual(['In time']);
    expect(sleeper.failures).toEqual([]);
  });
});

describe('a request that was cancelled', () => {
  it('while it was being written is never answered', async () => {
    const gate = Promise.withResolvers<void>();
    const { conversation, store, answers, runs } = aConversation({
      write: async () => {
        await gate.promise;
        return {};
      },
    });
    const request = await conversation.accept(first);
    if (request === null) throw new Error('not accepted');
    conversation.work(request);
    await until(() => runs.length === 1);
    expect(await store.cancel(request.id)).toBe(true);
    gate.resolve();
    await conversation.idle();
    expect(answers()).toEqual([]);
    expect(await store.versions(request.threadId)).toEqual([]);
  });

  it('before its turn came is not worked on', async () => {
    const { conversation, store, runs } = aConversation();
    const request = await conversation.accept(first);
    if (request === null) throw new Error('not accepted');
    await store.cancel(request.id);
    conversation.work(request);
    await conversation.idle();
    expect(runs).toEqual([]);
  });
});

describe('a request while the store cannot be used', () => {
  it('stays open and is answered when it can again', async () => {
    const store = openSqliteState(':memory:');
    let down = true;
    const { conversation, answers, failures } = aConversation({
      store: {
        ...store,
        take: (id) => (down ? Promise.reject(new StoreError('failed', 'Try again in a minute.')) : store.take(id)),
      },
    });
    const request = await conversation.accept(first);
    if (request === null) throw new Error('not accepted');
    conversation.work(request);
    await conversation.idle();
    expect([answers().length, failures.length]).toEqual([0, 1]);
    down = false;
    expect(await conversation.resume()).toBe(1);
    await conversation.idle();
    expect(answers()).toHaveLength(1);
  });
});

describe('a request that the messenger does not take', () => {
  it('stays open, is told once, and is delivered later without being written again', async () => {
    let down = true;
    const told: Answer[] = [];
    const delivery = {
      begin: async () => null,
      find: async () => null,
      deliver: async (_request: unknown, answer: Answer) => {
        if (down) throw new TryLater(new Error('socket hang up'));
        told.push(answer);
        return null;
      },
    };
    const { conversation, failures, runs, store } = aConversation({ parts: { delivery } });
    const request = await conversation.accept(first);
    if (request !== null) conversation.work(request);
    await conversation.idle();
    await conversation.resume();
    await conversation.idle();
    expect(failures).toHaveLength(1);
    expect(await store.unanswered()).toHaveLength(1);
    down = false;
    expect(await conversation.resume()).toBe(1);
    await conversation.idle();
    expect(told.map(({ kind }) => kind)).toEqual(['report']);
    expect(runs).toHaveLength(1);
    expect(await conversation.resume()).toBe(0);
  });

  it('is given up after a day', async () => {
    const delivery = {
      begin: async () => null,
      find: async () => null,
      deliver: () => Promise.reject(new TryLater(null)),
    };
    const { conversation, store, clock } = aConversation({ parts: { delivery } });
    await conversation.accept(first);
    clock.now += 25 * 3_600_000;
    await conversation.resume();
    await conversation.idle();
    expect(await store.unanswered()).toEqual([]);
  });
});

describe('a follow-up', () => {
  it('grows from the newest version and is judged against the original and the version before', async () => {
    const { say, runs } = await begun();
    expect(reportOf(await say('shorter'))).toMatchObject({ id: 'report-2', version: 2, parentId: 'report-1' });
    expect(runs[1]?.brief).toEqual(aBrief({ instruction: 'shorter', previous: { title: null, body: 'Version 1' } }));
    await say('friendlier');
    expect(runs[2]?.brief.previous).toEqual({ title: null, body: 'Version 2' });
    expect(runs[2]?.options.parent).toEqual({ id: 'report-2', version: 2 });
  });

  it('of a button grows from the version that carries the button, and is numbered after the newest', async () => {
    const { say } = await begun();
    await say('shorter');
    expect(reportOf(await say('shorter', 'report-1'))).toMatchObject({ version: 3, parentId: 'report-1' });
  });

  it('makes what is told a fact of the brief, for this and every later version', async () => {
    const { say, runs } = await begun();
    await say('the discount is 20%');
    expect(runs[1]?.brief).toMatchObject({ facts: ['the discount is 20%'], instruction: null });
    await say('It ends on Sunday. Shorter please');
    expect(runs[2]?.brief).toMatchObject({
      facts: ['the discount is 20%', 'It ends on Sunday'],
      instruction: 'It ends on Sunday. Shorter please',
    });
  });

  it('asks before it believes what somebody only wants mentioned', async () => {
    const { say, ask, runs, store } = await begun();
    expect(await say('mention free shipping')).toEqual({ kind: 'confirm', fact: 'free shipping', heldId: 'fact-id-3' });
    expect(runs).toHaveLength(1);
    expect(store.held('fact-id-3', 1_780_000_000_000)).not.toBeNull();
    const answer = await ask({
      kind: 'fact',
      fact: 'free shipping',
      instruction: 'mention free shipping',
      parentId: 'report-1',
    });
    expect(reportOf(answer)?.brief.facts).toEqual(['free shipping']);
  });

  it('for another angle tries angle after angle until the text is a new one', async () => {
    const { say, runs } = await begun({
      write: (_brief, { angle }) => ({ rewrite: text(angle === 'service' ? 'Other' : 'Same') }),
    });
    expect(reportOf(await say('another variant'))?.rewrite?.body).toBe('Other');
    expect(runs.map(({ options }) => options.angle)).toEqual([undefined, 'fact-first', 'question', 'service']);
  });

  it.each([
    [
      'another variant',
      'I have no other honest way to say it with what I know. A fact would open one: Which item is in the cart?',
    ],
    [
      'shorter',
      'I cannot make it shorter without dropping something you gave: the offer, the item, a link or the terms.',
    ],
    [
      'in Spanish',
      'I cannot write it in Spanish without a language model; whoever hosts me can connect one. What I can always do: another angle, shorter, or take in a fact such as "the discount is 20%".',
    ],
    [
      'make it rhyme',
      'I cannot do that without a language model; whoever hosts me can connect one. What I can always do: another angle, shorter, or take in a fact such as "the discount is 20%".',
    ],
  ])('that changes nothing says why instead of repeating the text: %s', async (words, sentence) => {
    const { say, store, request } = await begun({ write: () => ({ rewrite: text('Same') }) });
    expect(await say(words)).toEqual({ kind: 'notice', text: sentence });
    expect(await store.versions(request.threadId)).toHaveLength(1);
  });

  it.each([
    ['The discount is 20%. In Spanish please', /^I cannot write it in Spanish without a language model/u],
    ['make it funnier', /^Another tone needs a language model/u],
    ['calmer please', null],
  ])('that gives a new text but not what was asked says so: %s', async (words, note) => {
    const { say } = await begun();
    const answer = await say(words);
    expect(answer).toMatchObject({ kind: 'report', note: note === null ? null : expect.stringMatching(note) });
  });

  it('that brings a fact counts even where the text stays', async () => {
    const { say } = await begun({ write: () => ({ rewrite: text('Same') }) });
    expect(await say('the shop is called Loom')).toMatchObject({
      kind: 'report',
      note: 'I have noted the fact. It does not change the text that I would send.',
    });
  });

  it('keeps the language that a model was asked for before', async () => {
    const engine = { name: 'model', because: 'configured', models: null } as const;
    const { say, runs } = await begun({
      write: (_brief, _options, call) => ({ engine, rewrite: text(`Versión ${call}`) }),
    });
    await say('in Spanish');
    await say('shorter');
    await say('in English');
    expect(runs.map(({ brief }) => brief.instruction)).toEqual([
      null,
      'in Spanish',
      'shorter; in Spanish',
      'in English; keep it short',
    ]);
  });

  it('keeps a wish for no emoji, by rule too, and what a model was asked for, until another of its kind is told', async () => {
    const byRule = await begun();
    await byRule.say('without emoji');
    await byRule.say('shorter');
    await byRule.say('the code is BACK10');
    expect(byRule.runs.map(({ brief }) => brief.instruction)).toEqual([
      null,
      'without emoji',
      'shorter; without emoji',
      'keep it short; without emoji',
    ]);
    const engine = { name: 'model', because: 'configured', models: null } as const;
    const byModel = await begun({ write: (_brief, _options, call) => ({ engine, rewrite: text(`V${call}`) }) });
    await byModel.say('warmer');
    await byModel.say('shorter');
    await byModel.say('more formal');
    expect(byModel.runs.map(({ brief }) => brief.instruction)).toEqual([
      null,
      'warmer',
      'shorter; tone: warm',
      'more formal; keep it short',
    ]);
  });

  it('for an angle by name tries that one alone, and says which version it would repeat', async () => {
    const { say, runs } = await begun({
      write: (_brief, _options, call) => ({ rewrite: text(`V${Math.min(call, 2)}`) }),
    });
    await say('shorter');
    expect(await say('open with a question')).toEqual({
      kind: 'notice',
      text: 'With that angle I would say again what version 2 says. A fact would open one: Which item is in the cart?',
    });
    expect(runs.at(-1)?.options.angle).toBe('question');
  });

  it('in a thread that is no longer kept says how to start again', async () => {
    const { conversation, store, answers } = aConversation();
    await store.accept(
      { ...(await begun()).request, id: 'old', dedupeKey: 'old', threadId: 'empty' },
      Number.MAX_SAFE_INTEGER,
      {
        id: 'empty',
        team: 'T1',
        owner: 'U1',
        source: null,
      },
    );
    await store.take('old');
    await store.finish({ id: 'old', attempt: 1 }, 'answered', 0);
    const next = await conversation.accept({
      ...first,
      ask: { kind: 'words', text: 'shorter', parentId: null },
      dedupeKey: 'x',
      threadId: 'empty',
    });
    if (next !== null) conversation.work(next);
    await conversation.idle();
    expect(answers()).toEqual([
      {
        kind: 'notice',
        text: 'I no longer have that message. Start again with /crm-rewrite, or with "Improve this message" on it.',
      },
    ]);
  });

  it('that a person wrote is checked, kept and not scored', async () => {
    const checks = [{ name: 'length', status: 'warn', detail: 'Long for a push.', found: [] }] as const;
    const { ask } = await begun({ parts: { check: () => checks } });
    const answer = reportOf(
      await ask({ kind: 'edited', template: { title: 'Hi', body: 'Back to your cart.' }, parentId: 'report-1' }),
    );
    expect(answer).toMatchObject({
      version: 2,
      parentId: 'report-1',
      rewrite: { title: 'Hi', body: 'Back to your cart.', changes: [] },
      checks,
      pick: null,
      verdict: 'send-rewrite',
      verdictBecause: 'you wrote this version, and no check speaks against it',
    });
    expect(answer?.scores.rewrite).toBeNull();
  });
});

describe('several at once', () => {
  it('in one thread are answered one after the other, in order; other threads do not wait', async () => {
    const order: string[] = [];
    const slow = new Map<string, () => void>();
    const { conversation } = aConversation({
      write: async (brief) => {
        order.push(`begin ${brief.product}`);
        await new Promise<void>((resolve) => slow.set(brief.product ?? '', resolve));
        order.push(`end ${brief.product}`);
        return {};
      },
    });
    const work = async (product: string, threadId: string | null) => {
      const request = await conversation.accept({
        ...first,
        ask: { kind: 'rewrite', brief: aBrief({ product }) },
        dedupeKey: product,
        threadId,
      });
      if (request === null) throw new Error('not accepted');
      conversation.work(request);
      return request.threadId;
    };
    const thread = await work('a1', null);
    await work('a2', thread);
    await work('b1', null);
    await until(() => slow.has('a1') && slow.has('b1'));
    expect(order).toEqual(['begin a1', 'begin b1']);
    slow.get('b1')?.();
    slow.get('a1')?.();
    await until(() => slow.has('a2'));
    slow.get('a2')?.();
    await conversation.idle();
    expect(order).toEqual(['begin a1', 'begin b1', 'end b1', 'end a1', 'begin a2', 'end a2']);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}
