import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type AWorkspace, aWorkspace, NO_BROWSER } from './a-workspace.ts';

/** A browser beside the bot, on a machine that is busy with other tests. */
const PATIENCE_MS = 90_000;

/** Tests over one workspace. After them no page had a fault and Ctrl-C ended it cleanly. Skipped, with the reason, without a browser. */
export function inTheBrowser(
  about: string,
  tests: (open: AWorkspace['open']) => void,
  setting: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
): void {
  describe.skipIf(NO_BROWSER !== null)(`${about} (${NO_BROWSER ?? 'in Chromium'})`, { timeout: PATIENCE_MS }, () => {
    let workspace: AWorkspace | null = null;
    beforeAll(async () => {
      workspace = await aWorkspace(await setting());
    }, PATIENCE_MS);
    afterEach(() => workspace?.closeWindows());
    afterAll(async () => {
      expect(workspace?.faults).toEqual([]);
      expect(await workspace?.stop()).toBe(0);
    });
    tests((...given) => {
      if (workspace === null) throw new Error('the workspace did not start');
      return workspace.open(...given);
    });
  });
}
