import { afterEach, describe, expect, it } from 'vitest';
import { openEndpoint } from '../../src/llm/endpoint.ts';
import { reachEndpoint } from '../../src/llm/reach-endpoint.ts';
import type { MockEndpoint } from '../fixtures/mock-endpoint.ts';
import { openMockEndpoint } from '../fixtures/mock-endpoint.ts';

let mock: MockEndpoint | undefined;
afterEach(async () => {
  await mock?.close();
  mock = undefined;
});

describe('an endpoint is reached', () => {
  it('when it answers, even without a list of models', async () => {
    mock = await openMockEndpoint();
    await expect(reachEndpoint(openEndpoint({ apiKey: 'k', baseUrl: mock.baseUrl }))).resolves.toBeUndefined();
  });

  it('or not: nobody is there', async () => {
    const { baseUrl, close } = await openMockEndpoint();
    await close();
    const reached = reachEndpoint(openEndpoint({ apiKey: 'k', baseUrl }));
    await expect(reached).rejects.toMatchObject({ code: 'model/unreachable' });
  });
});
