/** How many messages stand in a channel that a person has not seen; forgotten with the process. */
export interface Unread {
  /** A new message in a channel; who wrote it has seen it. */
  add(channel: string, by: string): void;
  see(user: string, channel: string): void;
  count(user: string, channel: string): number;
}

export function createUnread(users: Iterable<string>): Unread {
  const counts = new Map([...users].map((user) => [user, new Map<string, number>()]));
  return {
    add(channel, by) {
      for (const [user, byChannel] of counts) {
        if (user !== by) byChannel.set(channel, (byChannel.get(channel) ?? 0) + 1);
      }
    },
    see: (user, channel) => void counts.get(user)?.delete(channel),
    count: (user, channel) => counts.get(user)?.get(channel) ?? 0,
  };
}
