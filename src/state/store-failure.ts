import { StoreError } from '../domain/errors.ts';

/** Whatever a database throws, as one of ours; its own words may quote what people wrote. */
export function storeFailure(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError('failed', 'What I keep cannot be read or written right now. Try again in a minute.', {
    cause: error,
  });
}
