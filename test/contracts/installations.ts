import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StateStore } from '../../src/conversation/state-store.ts';
import { aRequest, aThread, NOW } from '../state/requests.ts';

const DAY = 86_400_000;
const one = { id: 'T1', sealed: 'sealed one' };
const other = { id: 'T2', sealed: 'sealed other' };
const organisation = { id: 'E1', sealed: 'sealed organisation' };

/** What every store of installations must do. `reopen` closes the store and opens the same one again. */
export function keepsInstallationsContract(
  name: string,
  open: () => Promise<StateStore>,
  reopen: ((store: StateStore) => Promise<StateStore>) | null,
): void {
  describe(`${name} as a store of installations`, () => {
    let store: StateStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives each back by its id, and nothing for another', async () => {
      await store.saveInstallation(one, NOW);
      await store.saveInstallation(organisation, NOW);
      expect(await store.installation('T1')).toEqual(one);
      expect(await store.installation('E1')).toEqual(organisation);
      expect(await store.installation('T2')).toBeNull();
    });

    it('puts a new installation in the place of the old one', async () => {
      await store.saveInstallation(one, NOW);
      await store.saveInstallation({ id: 'T1', sealed: 'sealed anew' }, NOW + 1);
      expect(await store.installations()).toEqual([{ id: 'T1', sealed: 'sealed anew' }]);
    });

    it('removes one and no other', async () => {
      await store.saveInstallation(one, NOW);
      await store.saveInstallation(other, NOW);
      expect(await store.removeInstallation('T1', NOW)).toBe(true);
      expect(await store.removeInstallation('T1', NOW)).toBe(false);
      expect(await store.installations()).toEqual([other]);
    });

    it('does not remove what was installed after that', async () => {
      await store.saveInstallation(one, NOW);
      expect(await store.removeInstallation('T1', NOW - 1)).toBe(false);
      expect(await store.installation('T1')).toEqual(one);
    });

    it('knows to which organisation a workspace belongs, as it was said last', async () => {
      expect(await store.organisationOf('T1')).toBeNull();
      await store.noteOrganisation('T1', 'E1');
      await store.noteOrganisation('T1', 'E1');
      await store.noteOrganisation('T2', 'E2');
      expect([await store.organisationOf('T1'), await store.workspacesOf('E1')]).toEqual(['E1', ['T1']]);
      await store.noteOrganisation('T1', 'E2');
      expect([await store.workspacesOf('E1'), await store.workspacesOf('E2')]).toEqual([[], ['T1', 'T2']]);
    });

    it('forgets a workspace with its installation, and no other', async () => {
      await store.saveInstallation(one, NOW);
      await store.saveInstallation(other, NOW);
      expect(await store.wouldForget({ kind: 'team', team: 'T1' })).toMatchObject({ installations: 1 });
      expect(await store.forget({ kind: 'team', team: 'T1' })).toMatchObject({ installations: 1 });
      expect(await store.installations()).toEqual([other]);
    });

    it('forgets an organisation with its workspaces, but for one that installed the bot by itself', async () => {
      await store.saveInstallation(organisation, NOW);
      await store.saveInstallation(other, NOW);
      for (const [id, team] of [
        ['a', 'T1'],
        ['b', 'T2'],
      ] as const) {
        await store.noteOrganisation(team, 'E1');
        await store.accept(
          aRequest({ id, dedupeKey: id, threadId: id, address: { ...aRequest().address, team } }),
          NOW + DAY,
          aThread({ id, team }),
        );
      }
      expect(await store.forget({ kind: 'team', team: 'E1' })).toMatchObject({ threads: 1, installations: 1 });
      expect([await store.thread('a'), (await store.thread('b'))?.id]).toEqual([null, 'b']);
      expect([await store.installations(), await store.workspacesOf('E1')]).toEqual([[other], []]);
    });

    if (reopen === null) return;

    it('keeps them when it is closed and opened again', async () => {
      await store.saveInstallation(one, NOW);
      await store.noteOrganisation('T1', 'E1');
      store = await reopen(store);
      expect([await store.installation('T1'), await store.organisationOf('T1')]).toEqual([one, 'E1']);
    });
  });
}
