import type { types } from '@slack/bolt';
import type { Channel } from '../../domain/channel.ts';
import { FIELD, VIEW } from '../ids.ts';
import { area, field } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { line } from './rich-text.ts';

export interface Edited {
  /** Null: the text has none, and its channel shows none. */
  readonly title: string | null;
  /** The body, spread over as many fields as it needs (`splitBody`). */
  readonly parts: readonly string[];
  readonly channel: Channel;
  /** What somebody should look at in the text that was sent: it is saved when it is sent once more as it is. */
  readonly warnings: readonly string[];
}

/** The rewrite in fields, to be changed by hand. */
export function editView(heldId: string, { title, parts, channel, warnings }: Edited): types.ModalView {
  const label = (index: number) => (parts.length === 1 ? 'Body' : `Body, part ${index + 1} of ${parts.length}`);
  const named = channel === 'email' ? 'Subject' : 'Title';
  const hasTitle = title !== null || channel === 'email' || channel === 'push';
  return {
    type: 'modal',
    callback_id: VIEW.edit,
    title: plain('Edit & check', LIMITS.modalTitle),
    submit: plain(warnings.length === 0 ? 'Check and save' : 'Save all the same', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: heldId,
    blocks: [
      ...lead(warnings),
      ...(hasTitle ? [field(FIELD.title, named, { value: title, optional: true, placeholder: named })] : []),
      ...parts.map((text, index) =>
        area(bodyField(index), label(index), { value: text, placeholder: 'Body', optional: index > 0 }),
      ),
      area(FIELD.fact, 'Did you add something new that is true?', {
        value: null,
        optional: true,
        placeholder: 'One a line: Free returns',
        hint: 'Only what is true: it may be promised to your customers from now on.',
      }),
    ],
  };
}

function lead(warnings: readonly string[]): readonly types.KnownBlock[] {
  if (warnings.length === 0)
    return [
      line(
        'Change what you like. I check that nothing is promised that you did not give, and save it as the next version.',
      ),
    ];
  return [
    line({ bold: 'Nothing must change. Please look at this before you save:' }),
    ...warnings.map((warning) => line(warning)),
  ];
}

/** `body`, `body-2`, `body-3`, … */
export function bodyField(index: number): string {
  return index === 0 ? FIELD.body : `${FIELD.body}-${index + 1}`;
}
