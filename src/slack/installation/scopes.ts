/** What the install link asks for: the same as manifest.yml, which a test holds. docs/slack.md says why each. */
export const SCOPES: readonly string[] = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'channels:history',
  'groups:history',
  'im:history',
  'mpim:history',
  'chat:write.public',
  'files:write',
];
