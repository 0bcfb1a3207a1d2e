import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import type { Terminal } from './services.ts';

/** A file's text; `-` is standard input. Throws InputError for what is missing, a folder, binary, or not UTF-8. */
export async function readTextFile(path: string, terminal: Pick<Terminal, 'folder' | 'readStdin'>): Promise<string> {
  if (path === '-') return readStandardInput(terminal);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(terminal.folder, path));
  } catch (error) {
    throw new InputError('unreadable-file', `${path} cannot be read: ${reason(error)}`, { cause: error });
  }
  return decode(bytes, path);
}

export async function readStandardInput(terminal: Pick<Terminal, 'readStdin'>): Promise<string> {
  if (terminal.readStdin === null) {
    throw new InputError('no-message', 'no message is given; use --body, --file, or pipe the text in');
  }
  return decode(await terminal.readStdin(), 'standard input');
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw new InputError('binary-file', `${name} is not a text file; give UTF-8 text`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError('not-utf-8', `${name} is not valid UTF-8; save it as UTF-8 and try again`, { cause: error });
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'no permission';
  return 'the system refused it';
}
