import type { Person } from './cast.ts';
import type { EmulatedSlack } from './emulated-slack.ts';
import { SlackSaidNo } from './slack-api.ts';

/** The text of an uploaded file; null when this person may not see it or it is gone. */
export async function readFile({ api }: EmulatedSlack, person: Person, id: string): Promise<string | null> {
  try {
    const { file } = (await api('files.info', person.token, { file: id })) as unknown as {
      readonly file: { readonly url_private: string };
    };
    const response = await fetch(file.url_private, { headers: { authorization: `Bearer ${person.token}` } });
    return response.ok ? response.text() : null;
  } catch (error) {
    if (error instanceof SlackSaidNo) return null;
    throw error;
  }
}
