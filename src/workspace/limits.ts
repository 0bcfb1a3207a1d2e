/** What Slack documents of the links and triggers that come with a click. */
export const MS_OF_TRIGGER = 3_000;
export const USES_OF_REPLY_LINK = 5;
export const MS_OF_REPLY_LINK = 30 * 60_000;
