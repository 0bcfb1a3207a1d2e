/** Every failure the person who asked may be told about. A bug is deliberately not one: it is reported in one place. */
export abstract class CrmError extends Error {
  /** Stable, `area/what`; decide by this or by class, never by message text. */
  abstract readonly code: `${string}/${string}`;
  /** True when the same request may succeed later without being changed. */
  readonly retryable: boolean = false;
  /** Safe to show in Slack and in the terminal: names the field and the remedy, no ids, no vendor text. */
  readonly userMessage: string;

  constructor(userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.name = new.target.name;
    this.userMessage = userMessage;
  }
}

/** What was typed, pasted or given as a file is wrong. The terminal exits with 2. */
export class InputError extends CrmError {
  readonly code: `input/${string}`;
  constructor(what: string, userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.code = `input/${what}`;
  }
}

/** The environment or the configuration is wrong: someone who hosts the bot must act. */
export class ConfigError extends CrmError {
  readonly code: `config/${string}`;
  constructor(what: string, userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.code = `config/${what}`;
  }
}

/** Why a language model gave nothing usable. `unauthorized` is a configuration error and is told as one. */
export type ModelFailure =
  | 'unauthorized'
  | 'rate-limited'
  | 'timeout'
  | 'unreachable'
  | 'server-error'
  | 'bad-request'
  | 'refused'
  | 'truncated'
  | 'invalid-answer'
  | 'prompt-too-long';

export class ModelError extends CrmError {
  readonly code: `model/${ModelFailure}`;
  override readonly retryable: boolean;
  constructor(failure: ModelFailure, userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.code = `model/${failure}`;
    this.retryable = failure !== 'unauthorized' && failure !== 'bad-request' && failure !== 'prompt-too-long';
  }
}

/** The exemplar table or the state store cannot be used. */
export class StoreError extends CrmError {
  readonly code: `store/${string}`;
  override readonly retryable: boolean = true;
  constructor(what: string, userMessage: string, options?: ErrorOptions) {
    super(userMessage, options);
    this.code = `store/${what}`;
  }
}
