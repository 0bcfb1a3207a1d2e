import type { types } from '@slack/bolt';
import { LIMITS } from './limits.ts';
import { validateElement } from './validate-element.ts';
import { atMost, atMostLength, type Problem, someText, unique } from './validation.ts';

export type Surface = 'message' | 'modal' | 'home';

/**
 * What Slack would refuse in the blocks that we use; empty when it would take them. Slack refuses a whole message for one long
 * field, so this runs in every test and before every send. Block types that we never send are refused too.
 */
export function validateBlocks(blocks: readonly types.KnownBlock[], surface: Surface): readonly Problem[] {
  const most = surface === 'message' ? LIMITS.blocksInMessage : LIMITS.blocksInModal;
  const ids = blocks.map((block) => block.block_id).filter((id) => id !== undefined);
  const all = textLength(blocks);
  return [
    ...(blocks.length === 0 ? ['there are no blocks'] : []),
    ...atMost('blocks', blocks.length, most),
    ...unique('block_id', ids),
    ...blocks.flatMap((block, index) =>
      validateBlock(block, surface).map((problem) => `block ${index} (${block.type}): ${problem}`),
    ),
    ...(surface === 'message' ? atMost('characters of text in all blocks', all, LIMITS.textOfAllBlocks) : []),
  ];
}

export function validateView(view: types.ModalView): readonly Problem[] {
  const hasInput = view.blocks.some(({ type }) => type === 'input');
  return [
    ...someText('title', view.title.text, LIMITS.modalTitle),
    ...someText('close', view.close?.text ?? 'x', LIMITS.modalButton),
    ...someText('submit', view.submit?.text ?? 'x', LIMITS.modalButton),
    ...(hasInput && view.submit === undefined ? ['a form with inputs needs a submit button'] : []),
    ...atMostLength('private_metadata', view.private_metadata ?? '', LIMITS.privateMetadata),
    ...validateBlocks(view.blocks as readonly types.KnownBlock[], 'modal'),
  ];
}

export function validateHome(view: types.HomeView): readonly Problem[] {
  return validateBlocks(view.blocks as readonly types.KnownBlock[], 'home');
}

function validateBlock(block: types.KnownBlock, surface: Surface): readonly Problem[] {
  const id = atMostLength('block_id', block.block_id ?? '', LIMITS.blockId);
  switch (block.type) {
    case 'rich_text':
      return [
        ...id,
        ...(block.elements.length === 0 ? ['has no elements'] : []),
        ...block.elements.flatMap(validateElement),
      ];
    case 'section':
      return [
        ...id,
        ...someText('text', block.text?.text ?? '', LIMITS.sectionText),
        ...(block.accessory === undefined ? [] : validateElement(block.accessory)),
      ];
    case 'context':
      return [
        ...id,
        ...(block.elements.length === 0 ? ['has no elements'] : []),
        ...atMost('elements', block.elements.length, LIMITS.contextElements),
        ...block.elements.flatMap((element) =>
          'text' in element ? someText('text', element.text, LIMITS.contextText) : ['may hold text only'],
        ),
      ];
    case 'actions':
      return [
        ...id,
        ...(block.elements.length === 0 ? ['has no elements'] : []),
        ...atMost('elements', block.elements.length, LIMITS.actionElements),
        ...unique(
          'action_id',
          block.elements.map((element) => ('action_id' in element ? (element.action_id ?? '') : '')),
        ),
        ...block.elements.flatMap(validateElement),
      ];
    case 'divider':
      return id;
    case 'header':
      return [...id, ...someText('text', block.text.text, LIMITS.headerText)];
    case 'input':
      return [
        ...id,
        ...(surface === 'message' ? ['inputs stand in forms only'] : []),
        ...someText('label', block.label.text, LIMITS.label),
        ...atMostLength('hint', block.hint?.text ?? '', LIMITS.hint),
        ...validateElement(block.element),
      ];
    default:
      return [`we never send blocks of type ${block.type}`];
  }
}

/** Length of everything a reader could read in the blocks, wherever it is nested. */
function textLength(node: unknown): number {
  if (Array.isArray(node)) return node.reduce((sum: number, child) => sum + textLength(child), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : textLength(value)),
    0,
  );
}
