import type { types } from '@slack/bolt';
import type { Address, Source } from '../../conversation/request.ts';
import type { Desk } from '../desk.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import type { FormValues } from '../intake/form-values.ts';
import { formView, shownBody, shownTitle } from '../reply/form-view.ts';
import { shownMerchant } from '../reply/merchant-field.ts';

/** What stands behind an open form: a text longer than a field can hold, and where the answer goes. Kept here, not sent to Slack. */
export interface HeldForm {
  readonly draft: Draft;
  readonly address: Address;
  readonly source: Source | null;
  /** What "everybody" means where it was asked for; null: there is nobody else. */
  readonly everybody: string | null;
  /** How often the form was filled anew while it was open. */
  readonly edition: number;
  /** What the example that is shown took the place of; null: no example is shown. */
  readonly mine: Draft | null;
}

/** A form that opens on what was understood. */
export function newForm(form: Omit<HeldForm, 'edition' | 'mine'>): HeldForm {
  return { ...form, edition: 0, mine: null };
}

/** `draft` is what its fields show; the example is offered where nothing was pasted. */
export function viewOf(form: HeldForm, draft: Draft, draftId: string, { brief }: Pick<Desk, 'brief'>): types.ModalView {
  const offered = form.draft.body === '' ? 'offered' : null;
  return formView(draft, {
    draftId,
    segments: brief.segments ?? [],
    everybody: form.everybody,
    audience: form.address.audience,
    edition: form.edition,
    example: form.mine === null ? offered : 'shown',
  });
}

/** Fields show excerpts of long texts: what comes back unchanged stands for the whole. */
export function wholeDraft(values: FormValues, held: Draft = EMPTY_DRAFT): Draft {
  const { audience: _audience, ...typed } = values;
  const sameBody = typed.body.trim() === shownBody(held).trim();
  const sameTitle = typed.title?.trim() === shownTitle(held)?.trim();
  const sameMerchant = held.merchant !== null && typed.merchant === shownMerchant(held.merchant);
  return {
    ...held,
    ...typed,
    body: sameBody ? held.body : typed.body,
    title: sameTitle ? held.title : typed.title,
    merchant: sameMerchant ? held.merchant : typed.merchant,
  };
}
