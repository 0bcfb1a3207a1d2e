import type { Report } from '../../domain/report.ts';
import type { Message } from './message.ts';
import { context } from './plain.ts';
import { readAloud } from './read-aloud.ts';
import { line } from './rich-text.ts';
import { templateBlocks } from './template-blocks.ts';

/** An earlier version as text to copy, without buttons: its own answer carries those. */
export function beforeMessage({ rewrite, brief, version }: Report): Message {
  const { blocks: text, whole } = templateBlocks(rewrite ?? brief.template, brief.channel);
  const blocks = [
    line({ bold: `Version ${version} again:` }),
    ...text,
    context(
      'To go on from it, use the buttons under its own answer above. A reply here goes on from the newest version.',
    ),
  ];
  return { text: readAloud(blocks), blocks, whole };
}
