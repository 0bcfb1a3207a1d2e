/** Turns canonical metadata strings into unit vectors; their dot product says how alike two strings are. */
export interface Embedder {
  /** Names all that the numbers depend on (model, precision, file, recipe). Vectors of two names are never compared. */
  readonly name: string;
  readonly dimensions: number;
  /** One vector a text, in their order, each independent of its neighbours. Throws StoreError when the model cannot run. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}
