import { validatePayload } from '../../slack/reply/validate-payload.ts';
import type { Person } from '../cast.ts';
import { interaction } from './envelopes.ts';
import { missingIn } from './missing.ts';
import { type DeedSetting, idOf } from './setting.ts';

/** Sentences by block id; null when the form was taken. */
export type FieldErrors = Readonly<Record<string, string>> | null;

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export async function submit(setting: DeedSetting, person: Person, values: object): Promise<FieldErrors> {
  const { views, bot } = setting;
  const user = idOf(setting, person);
  const open = views.top(user);
  if (open === null) return null;
  const missing = missingIn(open.view, values);
  if (Object.keys(missing).length > 0) return missing;
  const answer = (await bot.interaction({
    ...interaction(setting, person, 'view_submission'),
    trigger_id: views.trigger(user),
    response_urls: [],
    view: { ...open.view, id: open.id, hash: open.hash, root_view_id: open.id, state: { values } },
  })) as {
    readonly response_action?: string;
    readonly errors?: Readonly<Record<string, string>>;
    readonly view?: Readonly<Record<string, unknown>>;
  } | null;
  const { response_action: reaction, errors = {}, view } = answer ?? {};
  if (reaction === 'errors') return errors;
  if (view === undefined) views.close(user, reaction === 'clear');
  else {
    const problems = validatePayload('views.update', { view });
    if (problems.length > 0) throw new Error(`Slack would refuse this form: ${problems.join('; ')}`);
    if (reaction === 'push') views.open(views.trigger(user), view, true);
    else views.update(open.id, view);
  }
  return null;
}

export async function close(setting: DeedSetting, person: Person): Promise<void> {
  const user = idOf(setting, person);
  const open = setting.views.top(user);
  setting.views.close(user, false);
  if (open?.view['notify_on_close'] !== true) return;
  await setting.bot.interaction({
    ...interaction(setting, person, 'view_closed'),
    is_cleared: false,
    view: { ...open.view, id: open.id, hash: open.hash },
  });
}

export interface Looked {
  readonly block: string;
  readonly action: string;
  readonly value: string;
}

/** The options of an external select: https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export async function suggest(
  setting: DeedSetting,
  person: Person,
  { block, action, value }: Looked,
): Promise<readonly object[]> {
  const open = setting.views.top(idOf(setting, person)) ?? setting.views.home(idOf(setting, person));
  const answer = (await setting.bot.interaction({
    ...interaction(setting, person, 'block_suggestion'),
    block_id: block,
    action_id: action,
    value,
    container: { type: 'view', view_id: open?.id },
    view: { ...open?.view, id: open?.id },
  })) as { readonly options?: readonly object[] } | null;
  return answer?.options ?? [];
}
