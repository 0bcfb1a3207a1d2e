import type OpenAI from 'openai';

/** What came back of one request, when the stream ended in good order. */
export interface Completion {
  readonly text: string;
  readonly refused: boolean;
  /** Cut off by a token limit. */
  readonly cut: boolean;
  /** Null when the endpoint does not report usage. */
  readonly tokens: Tokens | null;
}

export interface Tokens {
  readonly input: number;
  /** Of `input`, those the endpoint had in its prompt cache. */
  readonly cached: number;
  readonly output: number;
}

/** The stream ended without saying why it ended: the server died, or what answered is no chat completions endpoint. */
export class BrokenStream extends Error {}

/** Posts one request and reads its stream to the end. Throws what the client throws, BrokenStream, or the signal's reason. */
export async function complete(
  client: OpenAI,
  body: OpenAI.Chat.ChatCompletionCreateParamsStreaming,
  signal: AbortSignal,
): Promise<Completion> {
  let text = '';
  let refusal = '';
  let finish: string | null = null;
  let tokens: Tokens | null = null;
  for await (const chunk of await client.chat.completions.create(body, { signal })) {
    const choice = chunk.choices?.[0];
    text += choice?.delta?.content ?? '';
    refusal += choice?.delta?.refusal ?? '';
    finish = choice?.finish_reason ?? finish;
    if (chunk.usage) {
      const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details: details } = chunk.usage;
      tokens = { input, cached: details?.cached_tokens ?? 0, output };
    }
  }
  // An aborted stream ends without an error.
  signal.throwIfAborted();
  if (finish === null) throw new BrokenStream();
  return { text, refused: refusal !== '' || finish === 'content_filter', cut: finish === 'length', tokens };
}
