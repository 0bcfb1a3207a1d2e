import type OpenAI from 'openai';
import { longest } from './json-schema.ts';
import type { AgentModel } from './model-settings.ts';
import { TEMPERATURES, takesEffort, thinksByItself } from './model-settings.ts';
import type { PreparedCall } from './prepare-call.ts';
import type { Refusals } from './refusals.ts';
import type { Message } from './render-prompt.ts';

type Body = OpenAI.Chat.ChatCompletionCreateParamsStreaming;

/** Output tokens for hidden thoughts, which count within the limit. */
const HIDDEN_THOUGHTS = 8_000;

/**
 * What is posted. Streaming, because a small server goes on writing for an aborted call that does not stream;
 * never stored by the endpoint. `json_schema` is left to the endpoint to enforce; below that the schema is told in words.
 */
export function requestBody(
  call: PreparedCall,
  messages: readonly Message[],
  model: AgentModel,
  refusals: Refusals,
): Body {
  const form = formOf(call, refusals);
  const effort = takesEffort(model.model);
  return {
    model: model.model,
    messages: form.told ? withSchema(messages, call) : [...messages],
    stream: true,
    ...(form.response_format === null ? {} : { response_format: form.response_format }),
    ...(refusals.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
    ...(refusals.has('store') ? {} : { store: false }),
    ...tokenLimit(call, model, refusals),
    ...(!effort || model.reason || refusals.has('reasoning_effort') ? {} : { reasoning_effort: 'none' as const }),
    ...((effort && model.reason) || refusals.has('temperature') ? {} : { temperature: TEMPERATURES[call.agent] }),
  };
}

/** Room for the longest answer of the schema in a language that has a token for nearly every character. */
function tokenLimit(call: PreparedCall, { model }: AgentModel, refusals: Refusals) {
  const tokens = Math.ceil(longest(call.schema) * 0.75) + 200 + (thinksByItself(model) ? HIDDEN_THOUGHTS : 0);
  if (!refusals.has('max_completion_tokens')) return { max_completion_tokens: tokens };
  return refusals.has('max_tokens') ? {} : { max_tokens: tokens };
}

function formOf(call: PreparedCall, refusals: Refusals) {
  if (!refusals.has('json_schema')) {
    const schema = call.schema as Record<string, unknown>;
    const named = { name: call.step.replaceAll('-', '_'), strict: true, schema };
    return { told: false, response_format: { type: 'json_schema' as const, json_schema: named } };
  }
  if (!refusals.has('json_object')) return { told: true, response_format: { type: 'json_object' as const } };
  return { told: true, response_format: null };
}

function withSchema(messages: readonly Message[], call: PreparedCall): Message[] {
  const words = `Answer with one JSON object and nothing else. It must fit this JSON schema:\n${JSON.stringify(call.schema)}`;
  return messages.map((message) =>
    message.role === 'system' ? { ...message, content: `${message.content}\n\n${words}` } : message,
  );
}
