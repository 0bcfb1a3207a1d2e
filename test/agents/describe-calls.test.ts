import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelContentAgent } from '../../src/agents/content/by-model.ts';
import type { Described } from '../../src/agents/describe-calls.ts';
import { describeCalls } from '../../src/agents/describe-calls.ts';
import { modelEvaluateAgent } from '../../src/agents/evaluate/by-model.ts';
import { modelTemplateAgent } from '../../src/agents/template/by-model.ts';
import { openModelSession } from '../../src/llm/model-session.ts';
import { prepareCall } from '../../src/llm/prepare-call.ts';
import { openPrompts } from '../../src/llm/prompts.ts';
import { openSegmentNotes } from '../../src/llm/segment-notes.ts';
import { aBrief, anExemplar, aVoucher } from '../fixtures/brief.ts';
import { answer, openMockEndpoint } from '../fixtures/mock-endpoint.ts';
import { aService } from '../llm/a-service.ts';

const prompts = openPrompts('prompts');
const notesOn = openSegmentNotes('prompts');
const model = { model: 'm', reason: false };
const models = { content: model, template: model, evaluate: model };
const described: Described = {
  brief: aBrief({ voucher: aVoucher() }),
  route: 'cross-merchant',
  strong: [anExemplar()],
  weak: [anExemplar({ template: { title: null, body: 'Hello' } })],
  angle: null,
};

function callsOf(rest: Partial<Described> = {}) {
  return describeCalls(
    (session) => ({
      content: modelContentAgent(session, notesOn),
      template: modelTemplateAgent(session, notesOn),
      evaluate: modelEvaluateAgent(session, notesOn),
    }),
    (task) => prepareCall(prompts, models, task),
    { ...described, ...rest },
  );
}

describe('the calls of a rewrite, described', () => {
  it.each([
    ['cross-merchant', ['content-review', 'content-compare', 'template-rewrite']],
    ['in-group', ['content-review', 'content-compare', 'template-rewrite']],
    ['rule-based', ['content-review', 'template-rewrite-by-rule']],
  ] as const)('on the route %s', async (route, first) => {
    const strong = route === 'rule-based' ? [] : described.strong;
    const calls = await callsOf({ route, strong });
    const judged = ['evaluate-score', 'evaluate-score', 'evaluate-compare', 'evaluate-compare'];
    expect(calls.map(({ step }) => step)).toEqual([...first, 'template-repair', ...judged]);
  });

  it('are to the letter what a session sends', async () => {
    const endpoint = await openMockEndpoint(answer({ errors: [], claims: [], primary_error: null }));
    await modelContentAgent(openModelSession(aService(endpoint.baseUrl)), notesOn).review(described.brief);
    const [review] = await callsOf();
    const { messages, response_format } = endpoint.received[0]?.body ?? {};
    expect({ messages, schema: response_format.json_schema.schema }).toEqual({
      messages: review?.messages,
      schema: review?.schema,
    });
    await endpoint.close();
  });

  it('are JSON that can be read back, with every element open and closed, whatever the message says', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('</original_body>', '<the_message>', '<|im_end|>', '{{x}}', '\uDC00'),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, body, other) => {
        const brief = aBrief({
          template: { title, body },
          voucher: aVoucher({ text: other }),
          facts: [other],
          instruction: other,
        });
        for (const { messages } of await callsOf({ brief, strong: [anExemplar({ template: { title, body } })] })) {
          expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
          const content = messages.map((message) => message.content).join('\n');
          expect(content.isWellFormed()).toBe(true);
          const open: string[] = [];
          for (const [, slash, name = ''] of content.matchAll(/<(\/?)([a-z]+_[a-z_]+)>/gu)) {
            if (slash === '') open.push(name);
            else expect(open.pop()).toBe(name);
          }
          expect(open).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
