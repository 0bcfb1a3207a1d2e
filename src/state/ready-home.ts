import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '../domain/errors.ts';

/** Makes the folder where it is missing, and sees that this process may write to it. Throws ConfigError `config/home`. */
export function readyHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = 'no code' } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      'home',
      `CRM_HOME (${resolve(home)}) is no folder that can be written to: ${REASONS[code] ?? code}. Give it to the user that runs this, or set CRM_HOME to another folder.`,
      { cause: error },
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'it is a file',
  ENOTDIR: 'a part of the path is a file',
};
