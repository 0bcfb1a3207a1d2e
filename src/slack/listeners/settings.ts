import { habitsOf } from '../../conversation/habits.ts';
import type { Address } from '../../conversation/request.ts';
import {
  changeBy,
  keptForm,
  lastChange,
  type SettingScope,
  type Settings,
  scopeKey,
  settingsFrom,
} from '../../conversation/settings.ts';
import { isDirect } from '../delivery/ladder.ts';
import type { Desk } from '../desk.ts';
import { type FormResponse, mustMend } from '../form-response.ts';
import { held, hold } from '../hold.ts';
import { settingsView } from '../home/settings-view.ts';
import { FIELD } from '../ids.ts';
import { fieldBlock } from '../intake/form-values.ts';
import { type Payload, record, records, string } from '../intake/payload.ts';
import { type Pressed, teamOf } from '../intake/pressed.ts';
import { readSettings, wordsProblem } from '../intake/read-settings.ts';
import { openView } from '../open-view.ts';
import type { Receipt } from '../receipt.ts';
import { updateView } from '../update-view.ts';
import { tell } from './follow-up.ts';
import { publishHome } from './home.ts';

/** What stands behind the open settings: where they were opened, whose are shown, and what was typed for others before. */
interface HeldSettings {
  readonly address: Address;
  readonly scope: SettingScope;
  readonly edition: number;
  readonly typed: Partial<Record<SettingScope, Settings>>;
}

/** The settings, on those of the channel where there is one. */
export async function openSettings(triggerId: string, address: Address, desk: Desk): Promise<void> {
  const scope = scopesAt(address).includes('channel') ? 'channel' : 'workspace';
  const view = await viewOf({ address, scope, edition: 0, typed: {} }, desk);
  if (await openView(triggerId, view, desk)) return;
  await tell(address, 'Slack closed the settings before they opened. Please try again.', desk);
}

/** The button of the Home tab. */
export async function receiveOpenSettings({ triggerId, address }: Pressed, desk: Desk): Promise<Receipt> {
  return { work: () => openSettings(triggerId, address, desk) };
}

/** "Edit" beside a channel on the Home tab. */
export async function receiveChannelSettings({ triggerId, address, value }: Pressed, desk: Desk): Promise<Receipt> {
  const { channels } = await habitsOf(address, desk.store);
  if (!channels.includes(value)) return {};
  return { work: () => openSettings(triggerId, { ...address, channel: value }, desk) };
}

/** Another choice of whose settings: theirs are shown, and what was typed for the others is kept. */
export async function receiveScope(body: Payload, desk: Desk): Promise<Receipt> {
  const view = record(body['view']);
  const open = await held<HeldSettings>(string(view['private_metadata']), desk);
  const chosen = string(record(records(body['actions'])[0]?.['selected_option'])['value']);
  const scope = open === null ? undefined : scopesAt(open.address).find((one) => one === chosen);
  if (open === null || scope === undefined) return {};
  const typed = { ...open.typed, [open.scope]: readSettings(view) };
  const next = { ...open, scope, typed, edition: open.edition + 1 };
  return { work: async () => updateView(view, await viewOf(next, desk), desk) };
}

/** "Save": the settings that are shown. */
export async function receiveSettings(body: Payload, desk: Desk): Promise<Receipt<FormResponse>> {
  const view = record(body['view']);
  const open = await held<HeldSettings>(string(view['private_metadata']), desk);
  if (open === null)
    return mustMend(fieldBlock(view, FIELD.shop), 'This form lay open too long. Please open the settings again.');
  const settings = readSettings(view);
  for (const field of ['avoid', 'keep'] as const) {
    const problem = wordsProblem(settings[field]);
    if (problem !== null) return mustMend(fieldBlock(view, field), problem);
  }
  const user = string(record(body['user'])['id']);
  const key = scopeKey(open.scope, open.address);
  if (key === null) return {};
  await desk.store.saveSettings(key, { ...keptForm(settings), ...changeBy(user, desk.now()) });
  return { work: () => publishHome({ team: teamOf(body), user }, desk) };
}

async function viewOf(open: HeldSettings, desk: Desk) {
  const { address, scope, edition, typed } = open;
  const key = scopeKey(scope, address);
  const kept = key === null ? {} : await desk.store.settings(key);
  return settingsView(typed[scope] ?? settingsFrom(kept), {
    heldId: await hold(open, desk),
    scopes: scopesAt(address),
    scope,
    edition,
    changed: lastChange(kept),
    channel: address.channel,
  });
}

function scopesAt({ channel }: Address): readonly SettingScope[] {
  return channel === null || isDirect(channel) ? ['workspace', 'person'] : ['workspace', 'channel', 'person'];
}
