import type { Installation, InstallationStore } from '@slack/bolt';
import type { Installations } from '../../conversation/installations.ts';
import { SlackFailure } from '../delivery/slack-failure.ts';
import { type Seal, sealWith } from './seal.ts';

/** Who has installed the bot, for Bolt and for what is sent after a payload is answered. All throw StoreError. */
export interface KeptInstallations extends InstallationStore {
  /** What lets the bot into a workspace: its own installation, else its organisation's; null: nothing any more. */
  of(team: string): Promise<Installation | null>;
  /** How many there are, and how many of them were sealed with another secret. */
  survey(): Promise<{ readonly installed: number; readonly unreadable: number }>;
}

export interface KeptInstallationsParts {
  readonly store: Installations;
  /** SLACK_STATE_SECRET. */
  readonly secret: string;
  readonly now: () => number;
}

/** Installations in the state store. A workspace's is kept under its own id, an organisation's under the organisation's. */
export function keepInstallations({ store, secret, now }: KeptInstallationsParts): KeptInstallations {
  const seal = sealWith(secret);

  async function find(id: string | undefined): Promise<Installation | null> {
    const kept = id === undefined ? null : await store.installation(id);
    return kept === null ? null : opened(kept.sealed, kept.id, seal);
  }

  return {
    async storeInstallation(installation) {
      const id = idOf(installation);
      // Who installed it is nobody's business later, and people's own tokens are not asked for.
      const { user: _user, ...kept } = installation;
      await store.saveInstallation({ id, sealed: seal.close(JSON.stringify(kept), id) }, now());
    },
    async fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall }) {
      const byTeam = () => find(teamId);
      const byOrganisation = async () => {
        const installation = await find(enterpriseId);
        // Later only the workspace is known.
        if (installation !== null && teamId !== undefined && enterpriseId !== undefined)
          await store.noteOrganisation(teamId, enterpriseId);
        return installation;
      };
      // Not every payload of an organisation says that it is one's.
      const found = isEnterpriseInstall
        ? ((await byOrganisation()) ?? (await byTeam()))
        : ((await byTeam()) ?? (await byOrganisation()));
      if (found === null) throw new SlackFailure('not-installed');
      return found;
    },
    async of(team) {
      return (await find(team)) ?? (await find((await store.organisationOf(team)) ?? undefined));
    },
    async survey() {
      const kept = await store.installations();
      const unreadable = kept.filter(({ id, sealed }) => seal.open(sealed, id) === null).length;
      return { installed: kept.length, unreadable };
    },
  };
}

function idOf({ team, enterprise, isEnterpriseInstall }: Installation): string {
  const id = isEnterpriseInstall === true ? enterprise?.id : team?.id;
  if (id === undefined) throw new SlackFailure('installation-of-nobody');
  return id;
}

function opened(sealed: string, id: string, seal: Seal): Installation {
  const json = seal.open(sealed, id);
  // The secret was changed: the workspace must install the bot again.
  if (json === null) throw new SlackFailure('installation-unreadable');
  return JSON.parse(json) as Installation;
}
