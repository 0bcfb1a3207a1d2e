import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS, MESSAGE_SHORTCUTS } from '../../src/workspace/page/offered.ts';

interface Features {
  readonly slash_commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usage_hint: string;
  }[];
  readonly shortcuts: readonly { readonly name: string; readonly callback_id: string }[];
}

describe('what the workspace offers', () => {
  const { features } = parse(readFileSync('manifest.yml', 'utf8')) as { readonly features: Features };

  it('is what manifest.yml offers, in the same words', () => {
    expect(COMMANDS).toEqual(
      features.slash_commands.map(({ command, description, usage_hint: usage }) => ({ command, description, usage })),
    );
    expect(MESSAGE_SHORTCUTS).toEqual(
      features.shortcuts.map(({ name, callback_id: callback }) => ({ callback, name })),
    );
  });
});
