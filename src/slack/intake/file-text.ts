import { type Payload, string } from './payload.ts';

/**
 * What a file says, as far as its message carries it whole: an e-mail with its subject, a short text or snippet. Null for the
 * rest: a picture, and a text of which Slack sends only the beginning. https://docs.slack.dev/reference/objects/file-object
 */
export function fileText(file: Payload): string | null {
  if (file['filetype'] === 'email') {
    const [subject, body] = [string(file['subject']).trim(), string(file['plain_text']).trim()];
    return body === '' ? null : `${subject === '' ? '' : `${subject}\n\n`}${body}`;
  }
  const isWhole = file['preview_is_truncated'] !== true && Number(file['lines_more'] ?? 0) === 0;
  const preview = string(file['preview']).trim();
  return isWhole && preview !== '' ? preview : null;
}
