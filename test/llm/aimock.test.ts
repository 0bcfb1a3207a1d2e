import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openModelSession } from '../../src/llm/model-session.ts';
import { aService, aTask, FINE } from './a-service.ts';

/** The same client against a server that nobody here wrote. */
describe('against aimock', () => {
  let mock: LLMock;
  beforeEach(async () => {
    mock = new LLMock({ port: 0, logLevel: 'silent' });
    await mock.start();
  });
  afterEach(() => mock.stop());

  const session = () => openModelSession(aService(`${mock.url}/v1`));

  it('a schema is enforced and streamed back', async () => {
    mock.on(
      { userMessage: /next scarf/u, responseFormat: 'json_schema' },
      { content: JSON.stringify(FINE) },
      { chunkSize: 7 },
    );
    expect(await session().answer(aTask)).toEqual(FINE);
  });

  it('an error is passed once and the next try succeeds', async () => {
    mock.on({ userMessage: /next scarf/u }, { content: JSON.stringify(FINE) });
    mock.nextRequestError(500, { message: 'vendor text' });
    expect(await session().answer(aTask)).toEqual(FINE);
  });

  it('a connection that breaks in mid-answer is a failure that passes', async () => {
    mock.on(
      { userMessage: /next scarf/u },
      { content: JSON.stringify(FINE) },
      { chunkSize: 4, truncateAfterChunks: 3 },
    );
    await expect(session().answer(aTask)).rejects.toMatchObject({ code: 'model/unreachable', retryable: true });
  });
});
