import type { types } from '@slack/bolt';
import { validateBlocks, validateHome, validateView } from './validate-blocks.ts';
import type { Problem } from './validation.ts';

/** What Slack would refuse in the blocks or the view of a call of its Web API, or of a reply link; empty when it would take it. */
export function validatePayload(method: string, args: Readonly<Record<string, unknown>>): readonly Problem[] {
  const { blocks, view } = args as { readonly blocks?: unknown; readonly view?: unknown };
  if (Array.isArray(blocks) && blocks.length > 0) return validateBlocks(blocks as types.KnownBlock[], 'message');
  if (!method.startsWith('views.')) return [];
  if (typeof view !== 'object' || view === null) return ['there is no view'];
  return method === 'views.publish' ? validateHome(view as types.HomeView) : validateView(view as types.ModalView);
}
