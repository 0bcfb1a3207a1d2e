/** A merchant that the exemplar table can learn from. */
export interface KnownMerchant {
  readonly name: string;
  /** Known from the made-up examples only. */
  readonly isExample: boolean;
}

/** What this installation runs on, as the people who use it may know it. */
export interface Installed {
  /** Null: no language model is connected, texts are written by rule. `host`: who receives what is sent to it. */
  readonly model: { readonly names: readonly string[]; readonly host: string } | null;
  /** Null: the table cannot be read at the moment. */
  readonly table: {
    readonly records: number;
    /** It holds nothing but the made-up examples. */
    readonly isExamples: boolean;
    /** What finds similar messages, by name. */
    readonly embedder: string;
  } | null;
  /** After so many days without anything new a message and its versions are deleted; null: never. */
  readonly retentionDays: number | null;
}

/** What the host has set up. No method throws; what cannot be read is empty. */
export interface Setup {
  /** By name: those that people of a workspace may learn from. */
  merchants(team: string): Promise<readonly KnownMerchant[]>;
  /** False for a merchant of another workspace, and for all that nobody gave to this one; always true where there is one workspace. */
  mayLearnFrom(team: string, merchant: string): Promise<boolean>;
  installed(): Promise<Installed>;
}
