/** Parameters that some endpoints, or some models of one, answer with 400. */
export type Refusable =
  | 'json_schema'
  | 'json_object'
  | 'temperature'
  | 'reasoning_effort'
  | 'max_completion_tokens'
  | 'max_tokens'
  | 'store'
  | 'stream_options';

/** What an endpoint is known not to take. Nothing at first: json_schema and all parameters are tried. */
export type Refusals = ReadonlySet<Refusable>;

/**
 * What to leave out next, after a 400. OpenAI names the parameter; others do not, so there the answer's form is lowered
 * step by step (json_schema, json_object, none), and at the end everything that is not plain chat completions goes.
 * Null: nothing is left to leave out, the request itself is at fault.
 */
export function refusalsAfter(refusals: Refusals, parameter: string | null): Refusals | null {
  const named = parameter === null ? undefined : NAMED.find(({ starts }) => parameter.startsWith(starts));
  const step = (named === undefined ? EVERY_STEP : named.steps).find((steps) =>
    steps.some((one) => !refusals.has(one)),
  );
  return step === undefined ? null : refusals.union(new Set(step));
}

const FORM_STEPS: readonly (readonly Refusable[])[] = [['json_schema'], ['json_object']];
const NAMED: readonly { readonly starts: string; readonly steps: readonly (readonly Refusable[])[] }[] = [
  { starts: 'response_format', steps: FORM_STEPS },
  { starts: 'temperature', steps: [['temperature']] },
  { starts: 'reasoning', steps: [['reasoning_effort']] },
  { starts: 'max_', steps: [['max_completion_tokens'], ['max_tokens']] },
  { starts: 'store', steps: [['store']] },
  { starts: 'stream', steps: [['stream_options']] },
];
const EVERY_STEP: readonly (readonly Refusable[])[] = [
  ...FORM_STEPS,
  ['temperature', 'reasoning_effort', 'max_completion_tokens', 'max_tokens', 'store', 'stream_options'],
];
