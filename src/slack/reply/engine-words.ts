import type { EngineCause, EngineNote } from '../../domain/report.ts';

/** Why rules did the work, for a marketer: `because` says it to whoever hosts the bot, with names of settings in it. */
export function engineWords({ cause, because }: Pick<EngineNote, 'cause' | 'because'>): string {
  return cause === undefined ? because : (WORDS[cause] ?? because);
}

/** True where a language model should have written it and did not. */
export function isStandIn({ cause }: Pick<EngineNote, 'cause'>): boolean {
  return cause !== undefined && cause !== 'no-model';
}

const WORDS: Readonly<Record<EngineCause, string>> = {
  'no-model': 'no language model is connected; whoever hosts me can connect one',
  'model/unauthorized': 'the language model did not let me in; whoever hosts me can mend that',
  'model/bad-request': 'the language model did not take my question; whoever hosts me can see why',
  'model/rate-limited': 'the language model had more to do than it may; another try later may go through',
  'model/timeout': 'the language model took too long; another try may go through',
  'model/unreachable': 'the language model could not be reached; another try later may go through',
  'model/server-error': 'the language model failed; another try may go through',
  'model/refused': 'the language model declined to work on this message',
  'model/truncated': 'the language model broke off; another try may go through',
  'model/invalid-answer': 'the language model gave nothing that could be used; another try may go through',
  'model/prompt-too-long': 'the message is too long for the language model',
};
