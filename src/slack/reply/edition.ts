import type { types } from '@slack/bolt';

/**
 * Slack keeps what stands in a field for as long as its block keeps its id, whatever a new view says. A form that is filled
 * anew is therefore a new edition: each of its inputs gets another block id (`body`, `body~1`, …); action ids stay.
 */
export function inEdition(blocks: readonly types.KnownBlock[], edition: number): types.KnownBlock[] {
  return blocks.map((block) =>
    block.type === 'input' && block.block_id !== undefined && edition > 0
      ? { ...block, block_id: `${block.block_id}~${edition}` }
      : block,
  );
}
