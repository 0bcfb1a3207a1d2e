import type { Place, ReplyLink } from '../../conversation/request.ts';
import type { Message, WholeText } from '../reply/message.ts';
import { fallbackText } from '../reply/plain.ts';
import { copyable } from '../reply/rich-text.ts';
import { splitBody } from '../reply/split-body.ts';
import type { HandedOut } from './handed-out.ts';
import type { Outlet } from './outlet.ts';
import { refusalOf } from './refusal.ts';

/** Hands out what stands clipped in a message: as a file beside it, or in further messages where no file can be put. Gives back what came of it. */
export async function handOutWhole(
  outlet: Outlet,
  texts: readonly WholeText[],
  where: Place | ReplyLink,
): Promise<HandedOut> {
  const files: string[] = [];
  const messages: Place[] = [];
  for (const text of texts) {
    if ('url' in where) {
      for (const message of inMessages(text)) await outlet.reply(where, message);
      continue;
    }
    const uploaded = await asFile(outlet, text, where);
    if (uploaded === null) for (const message of inMessages(text)) messages.push(await outlet.post(where, message));
    else files.push(...uploaded);
  }
  return { files, messages };
}

/** The file's id; null when the bot may not upload files here. */
async function asFile(
  { client }: Outlet,
  { name, text }: WholeText,
  { channel, thread }: Place,
): Promise<readonly string[] | null> {
  try {
    const { files } = await client.filesUploadV2({
      channel_id: channel,
      thread_ts: thread,
      filename: `${name}.txt`,
      title: `The whole ${name}`,
      content: text,
    });
    return files.flatMap((uploaded) => (uploaded.files ?? []).flatMap(({ id }) => (id === undefined ? [] : [id])));
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return null;
  }
}

function inMessages({ name, text }: WholeText): readonly Message[] {
  const { parts } = splitBody(text);
  return parts.map((part, index) => {
    const label = `The whole ${name}, part ${index + 1} of ${parts.length}`;
    return { text: fallbackText(label), blocks: [copyable(label, part)], whole: [] };
  });
}
