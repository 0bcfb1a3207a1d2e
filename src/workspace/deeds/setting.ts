import type { Person } from '../cast.ts';
import type { EmulatedSlack } from '../emulated-slack.ts';
import type { ReplyLinks } from '../reply-links.ts';
import type { SignedSender } from '../signed.ts';
import type { Unread } from '../unread.ts';
import type { Views } from '../views.ts';

/** What every deed needs. */
export interface DeedSetting {
  readonly slack: EmulatedSlack;
  readonly views: Views;
  readonly links: ReplyLinks;
  readonly unread: Unread;
  readonly bot: SignedSender;
  /** Where the workspace itself is reached: the base of reply links. */
  readonly origin: string;
  readonly changed: () => void;
}

/** Something that did not happen, in words for the person; null when it did. */
export type Told = string | null;

export function idOf({ slack }: DeedSetting, person: Person): string {
  return slack.userIds.get(person.name) ?? '';
}

export function replyLink(
  setting: DeedSetting,
  person: Person,
  at: {
    readonly channel: string;
    readonly thread: string | null;
    readonly message: string | null;
    readonly whisper: string | null;
  },
): string {
  return `${setting.origin}/reply/${setting.links.make({ user: idOf(setting, person), ...at })}`;
}
