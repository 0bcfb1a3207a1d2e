import { afterEach, describe, expect, it } from 'vitest';
import { ModelError } from '../../src/domain/errors.ts';
import type { ModelService } from '../../src/llm/model-session.ts';
import { openModelSession } from '../../src/llm/model-session.ts';
import type { MockEndpoint, Reply } from '../fixtures/mock-endpoint.ts';
import {
  answer,
  die,
  fadeOut,
  failInStream,
  hang,
  openMockEndpoint,
  refusal,
  refusing,
  status,
} from '../fixtures/mock-endpoint.ts';
import { aService, aTask, FINE } from './a-service.ts';

let endpoint: MockEndpoint | undefined;
afterEach(async () => {
  await endpoint?.close();
  endpoint = undefined;
});

async function serve(...replies: readonly Reply[]): Promise<MockEndpoint> {
  endpoint = await openMockEndpoint(...replies);
  return endpoint;
}

/** The code of the ModelError, having made sure that nothing leaks with it. */
async function failureOf(service: ModelService, signal?: AbortSignal): Promise<string> {
  const error = await openModelSession(service, signal)
    .answer(aTask)
    .then(
      () => expect.fail('it answered'),
      (thrown: unknown) => thrown,
    );
  if (!(error instanceof ModelError)) throw error;
  const told = JSON.stringify([error.userMessage, error.message, error.stack, String(error.cause)]);
  expect(told).not.toMatch(/sk-secret|vendor text|next scarf|127\.0\.0\.1/u);
  return error.code;
}

describe('an answer', () => {
  it('is checked by the schema and counted with its price', async () => {
    const { baseUrl } = await serve(answer(FINE));
    const session = openModelSession(aService(baseUrl));
    expect(await session.answer(aTask)).toEqual(FINE);
    // 600 fresh and 400 cached input tokens, 200 output tokens of gpt-4o.
    const costUsd = (600 * 2.5 + 400 * 1.25 + 200 * 10) / 1_000_000;
    expect(session.usage).toEqual({ calls: 1, inputTokens: 1000, outputTokens: 200, costUsd });
  });

  it('is asked for in a stream that nobody stores, with the schema enforced and the fixed part first', async () => {
    const { baseUrl, received } = await serve(answer(FINE));
    await openModelSession(aService(baseUrl)).answer(aTask);
    const { messages, response_format, ...rest } = received[0]?.body ?? {};
    expect(rest).toEqual({
      model: 'gpt-4o',
      stream: true,
      stream_options: { include_usage: true },
      store: false,
      temperature: 0,
      max_completion_tokens: expect.any(Number),
    });
    expect(messages.map((message: { role: string }) => message.role)).toEqual(['system', 'user']);
    expect(messages[1].content).toContain('<strong_message>\n10% off your next scarf\n</strong_message>');
    expect(response_format.json_schema).toMatchObject({ strict: true, schema: { required: ['strong', 'weak'] } });
    expect(received[0]?.headers.authorization).toBe('Bearer sk-secret');
  });

  it('has an unknown cost when the model has no price or the endpoint gives no usage', async () => {
    const { baseUrl } = await serve(answer(FINE), answer(FINE, { usage: false }));
    const local = { model: 'smollm2-135m-instruct', reason: false };
    const session = openModelSession(
      aService(baseUrl, { models: { content: local, template: local, evaluate: local } }),
    );
    await session.answer(aTask);
    expect(session.usage).toEqual({ calls: 1, inputTokens: 1000, outputTokens: 200, costUsd: null });
    await session.answer(aTask);
    expect(session.usage).toEqual({ calls: 2, inputTokens: 1000, outputTokens: 200, costUsd: null });
  });

  it('begins with a bounded thought where the agent is told to reason, and the thought is not passed on', async () => {
    const { baseUrl, received } = await serve(answer({ thinking: 'x'.repeat(1_500), ...FINE }));
    const models = {
      content: { model: 'm', reason: true },
      template: { model: 'm', reason: false },
      evaluate: { model: 'm', reason: false },
    };
    expect(await openModelSession(aService(baseUrl, { models })).answer(aTask)).toEqual(FINE);
    const { schema } = received[0]?.body.response_format.json_schema ?? {};
    expect(Object.keys(schema.properties)).toEqual(['thinking', 'strong', 'weak']);
    expect(schema.properties.thinking.maxLength).toBe(1_500);
  });
});

describe('an answer that cannot be used is sent back once', () => {
  it.each<[string, Reply]>([
    ['no JSON', answer('I would be happy to help!')],
    ['broken JSON', answer('{"strong": ["They name')],
    ['a wrong shape', answer({ strong: 'They name the amount first.' })],
    ['cut off by the token limit', answer('{"strong": ["They', { finish: 'length' })],
  ])('%s', async (_name, bad) => {
    const { baseUrl, received } = await serve(bad, answer(FINE));
    const session = openModelSession(aService(baseUrl));
    expect(await session.answer(aTask)).toEqual(FINE);
    expect(session.usage.calls).toBe(2);
    const roles = received[1]?.body.messages.map((message: { role: string }) => message.role);
    expect(roles).toEqual(['system', 'user', 'assistant', 'user']);
    expect(received[1]?.body.messages[3].content).toMatch(/^That answer cannot be used\. /u);
  });

  it.each<[string, Reply, string]>([
    ['no JSON', answer('I would be happy to help!'), 'model/invalid-answer'],
    ['a wrong shape', answer({ strong: 'They name the amount first.' }), 'model/invalid-answer'],
    ['cut off', answer('{"strong": ["They', { finish: 'length' }), 'model/truncated'],
  ])('%s twice is a failure', async (_name, bad, code) => {
    const { baseUrl, received } = await serve(bad);
    expect(await failureOf(aService(baseUrl))).toBe(code);
    expect(received).toHaveLength(2);
  });
});

describe('a failure', () => {
  it.each<[string, Reply, string, number]>([
    ['401', status(401, { code: 'invalid_api_key' }), 'model/unauthorized', 1],
    ['403', status(403), 'model/unauthorized', 1],
    ['404: no such model or address', status(404, { code: 'model_not_found' }), 'model/bad-request', 1],
    ['429 because nothing is paid', status(429, { code: 'insufficient_quota' }), 'model/rate-limited', 1],
    [
      '429 with Retry-After longer than the deadline',
      status(429, {}, { 'retry-after': '30' }),
      'model/rate-limited',
      1,
    ],
    [
      'a prompt too long, as OpenAI says it',
      status(400, { code: 'context_length_exceeded' }),
      'model/prompt-too-long',
      1,
    ],
    [
      'a prompt too long, as llama.cpp says it',
      status(400, { code: 400, type: 'exceed_context_size_error' }),
      'model/prompt-too-long',
      1,
    ],
    ['500', status(500), 'model/server-error', 3],
    ['an error inside the stream', failInStream, 'model/server-error', 3],
    ['a stream that ends without an end', fadeOut, 'model/server-error', 3],
    ['a server that dies in mid-answer', die, 'model/unreachable', 3],
    ['a refusal', refusal, 'model/refused', 1],
    ['the content filter', answer('{"', { finish: 'content_filter' }), 'model/refused', 1],
  ])('%s', async (_name, reply, code, requests) => {
    const { baseUrl, received } = await serve(reply);
    expect(await failureOf(aService(baseUrl))).toBe(code);
    expect(received).toHaveLength(requests);
  });

  it('of a server that is down is found within seconds', async () => {
    const { baseUrl, close } = await openMockEndpoint();
    await close();
    const started = performance.now();
    expect(await failureOf(aService(baseUrl))).toBe('model/unreachable');
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it('401 is told as a configuration error and is not worth another try', async () => {
    const { baseUrl } = await serve(status(401));
    const error = await openModelSession(aService(baseUrl))
      .answer(aTask)
      .catch((thrown: ModelError) => thrown);
    expect(error).toMatchObject({
      retryable: false,
      userMessage: 'The model endpoint refused the key. Check OPENAI_API_KEY and OPENAI_BASE_URL.',
    });
  });

  it('that passes is waited out: 429 with a short Retry-After, then 500, then the answer', async () => {
    const { baseUrl, received } = await serve(status(429, {}, { 'retry-after': '0.4' }), status(500), answer(FINE));
    expect(await openModelSession(aService(baseUrl)).answer(aTask)).toEqual(FINE);
    const [first, second] = received.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(395);
  });
});

describe('the deadline', () => {
  it('ends a call that hangs, and the server sees that we hung up', async () => {
    const { baseUrl, received } = await serve(hang);
    const started = performance.now();
    expect(await failureOf(aService(baseUrl, { deadlineMs: 600 }))).toBe('model/timeout');
    expect(performance.now() - started).toBeLessThan(1_500);
    await expect.poll(() => received[0]?.aborted).toBe(true);
  });

  it('is one for all calls of a session: what comes after it is not sent', async () => {
    const { baseUrl, received } = await serve(hang);
    const session = openModelSession(aService(baseUrl, { deadlineMs: 600 }));
    const failures = await Promise.allSettled([session.answer(aTask), session.answer(aTask)]);
    expect(failures.map((one) => one.status)).toEqual(['rejected', 'rejected']);
    await expect(session.answer(aTask)).rejects.toMatchObject({ code: 'model/timeout' });
    expect(received).toHaveLength(2);
  });

  it('gives way to the person: a cancelled rewrite throws their reason, not a ModelError', async () => {
    const { baseUrl, received } = await serve(hang);
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(new Error('closed the window')), 300);
    await expect(openModelSession(aService(baseUrl), cancel.signal).answer(aTask)).rejects.toThrow('closed the window');
    await expect.poll(() => received[0]?.aborted).toBe(true);
  });
});

describe('the first failure', () => {
  it('ends all calls of the session with it: the playbook takes over', async () => {
    const { baseUrl, received } = await serve(hang, status(401));
    const session = openModelSession(aService(baseUrl));
    const hanging = session.answer(aTask).catch((error: unknown) => error);
    await expect.poll(() => received.length).toBe(1);
    await expect(session.answer(aTask)).rejects.toMatchObject({ code: 'model/unauthorized' });
    expect(await hanging).toMatchObject({ code: 'model/unauthorized' });
    await expect.poll(() => received[0]?.aborted).toBe(true);
    await expect(session.answer(aTask)).rejects.toMatchObject({ code: 'model/unauthorized' });
    expect(received).toHaveLength(2);
  });
});

describe('what an endpoint cannot do', () => {
  const noSchema = refusing((body) => body.response_format?.type === 'json_schema', {}, answer(FINE));
  const noForm = refusing(
    (body) => body.response_format !== undefined,
    {},
    answer(`Here it is:\n\`\`\`json\n${JSON.stringify(FINE)}\n\`\`\``),
  );

  it('json_schema: json_object with the schema in words, remembered for the next rewrite', async () => {
    const { baseUrl, received } = await serve(noSchema);
    const service = aService(baseUrl);
    expect(await openModelSession(service).answer(aTask)).toEqual(FINE);
    expect(await openModelSession(service).answer(aTask)).toEqual(FINE);
    expect(received.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(received[1]?.body.messages[0].content).toContain('It must fit this JSON schema:\n{"type":"object"');
  });

  it('no response_format at all: the object is found in the text', async () => {
    const { baseUrl, received } = await serve(noForm);
    expect(await openModelSession(aService(baseUrl)).answer(aTask)).toEqual(FINE);
    expect(received.map(({ body }) => body.response_format?.type)).toEqual(['json_schema', 'json_object', undefined]);
  });

  it('the temperature, when the endpoint names it: only that is left out', async () => {
    const { baseUrl, received } = await serve(
      refusing(
        (body) => body.temperature !== undefined,
        { param: 'temperature', code: 'unsupported_value' },
        answer(FINE),
      ),
    );
    expect(await openModelSession(aService(baseUrl)).answer(aTask)).toEqual(FINE);
    expect(received.map(({ body }) => [body.temperature, body.response_format?.type])).toEqual([
      [0, 'json_schema'],
      [undefined, 'json_schema'],
    ]);
  });

  it('a reasoning model is asked not to think, so that it takes a temperature; one that must think is left to it', async () => {
    const sol = { model: 'gpt-6.1-sol', reason: false };
    const { baseUrl, received } = await serve(
      refusing(
        (body) => body.reasoning_effort !== undefined,
        { param: 'reasoning_effort' },
        refusing((body) => body.temperature !== undefined, { param: 'temperature' }, answer(FINE)),
      ),
    );
    const service = aService(baseUrl, { models: { content: sol, template: sol, evaluate: sol } });
    expect(await openModelSession(service).answer(aTask)).toEqual(FINE);
    expect(received.map(({ body }) => [body.reasoning_effort, body.temperature])).toEqual([
      ['none', 0],
      [undefined, 0],
      [undefined, undefined],
    ]);
  });

  it('max_completion_tokens: max_tokens', async () => {
    const { baseUrl, received } = await serve(
      refusing((body) => body.max_completion_tokens !== undefined, { param: 'max_completion_tokens' }, answer(FINE)),
    );
    expect(await openModelSession(aService(baseUrl)).answer(aTask)).toEqual(FINE);
    expect(received[1]?.body.max_tokens).toBe(received[0]?.body.max_completion_tokens);
  });

  it('a request that is refused whatever is left out is a failure, and nothing is learned from it', async () => {
    const { baseUrl, received } = await serve(status(400));
    const service = aService(baseUrl);
    expect(await failureOf(service)).toBe('model/bad-request');
    expect(received).toHaveLength(4);
    expect(service.endpoint.learned.size).toBe(0);
  });
});

describe('what a session adds', () => {
  it('is at most 50 ms for the seven calls of a rewrite, against an endpoint without delay', async () => {
    const { baseUrl } = await serve(answer(FINE));
    const service = aService(baseUrl);
    await openModelSession(service).answer(aTask); // loads the client, once a process
    const rounds: number[] = [];
    for (let round = 0; round < 5; round += 1) rounds.push(await timed(service));
    expect(Math.min(...rounds)).toBeLessThanOrEqual(50);
  });

  async function timed(service: ModelService): Promise<number> {
    const started = performance.now();
    const session = openModelSession(service);
    await Promise.all([session.answer(aTask), session.answer(aTask)]);
    await session.answer(aTask);
    await Promise.all([1, 2, 3, 4].map(() => session.answer(aTask)));
    return performance.now() - started;
  }

  it('names what an answer depends on besides its inputs', async () => {
    const session = openModelSession(aService('http://127.0.0.1:9/v1'));
    expect(session.versionOf('content', 'content-compare')).toMatch(/^content-compare v1 [0-9a-f]{12} gpt-4o$/u);
  });
});
