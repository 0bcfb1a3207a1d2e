import type { Person } from './cast.ts';
import { close, type FieldErrors, type Looked, submit, suggest } from './deeds/forms.ts';
import { openHome } from './deeds/open-home.ts';
import { type Pressed, press } from './deeds/press.ts';
import { type Spot, say } from './deeds/say.ts';
import type { DeedSetting, Told } from './deeds/setting.ts';
import { useShortcut } from './deeds/use-shortcut.ts';

/** What a person does in the page; each sends the bot what Slack would send, and throws when the bot does not answer. */
export interface Deeds {
  say(person: Person, spot: Spot, text: string): Promise<Told>;
  useShortcut(person: Person, callback: string, channel: string, ts: string): Promise<Told>;
  press(person: Person, pressed: Pressed): Promise<Told>;
  submit(person: Person, values: object): Promise<FieldErrors>;
  close(person: Person): Promise<void>;
  suggest(person: Person, looked: Looked): Promise<readonly object[]>;
  openHome(person: Person): Promise<void>;
}

export function createDeeds(setting: DeedSetting): Deeds {
  return {
    say: (person, spot, text) => say(setting, person, spot, text),
    useShortcut: (person, callback, channel, ts) => useShortcut(setting, person, callback, channel, ts),
    press: (person, pressed) => press(setting, person, pressed),
    submit: (person, values) => submit(setting, person, values),
    close: (person) => close(setting, person),
    suggest: (person, looked) => suggest(setting, person, looked),
    openHome: (person) => openHome(setting, person),
  };
}
