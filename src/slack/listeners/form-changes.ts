import type { Desk } from '../desk.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import { EXAMPLE_DRAFT } from '../example-draft.ts';
import { held, hold } from '../hold.ts';
import { VIEW } from '../ids.ts';
import { readForm } from '../intake/form-values.ts';
import { type Payload, record, string } from '../intake/payload.ts';
import type { Receipt } from '../receipt.ts';
import { updateView } from '../update-view.ts';
import { type HeldForm, viewOf, wholeDraft } from './held-form.ts';

/** Another audience was chosen in the open form: its definition is shown, and what was typed stays. */
export async function receiveSegmentChosen(body: Payload, desk: Desk): Promise<Receipt> {
  const open = await openFormOf(body, desk);
  if (open === null) return {};
  const { view, form, typed, draftId } = open;
  // Of two choices in quick succession the last must win, so the form may have changed meanwhile.
  return { work: () => updateView({ id: view['id'] }, viewOf(form, typed, draftId, desk), desk) };
}

/** "Fill in an example": the example takes the place of what was typed, which is kept. */
export async function receiveExample(body: Payload, desk: Desk): Promise<Receipt> {
  return fillAnew(body, EXAMPLE_DRAFT, (typed) => typed, desk);
}

/** "Use my own message": what was typed before the example. */
export async function receiveMine(body: Payload, desk: Desk): Promise<Receipt> {
  return fillAnew(body, null, () => null, desk);
}

/** `draft`: what to fill in; null: what was typed before. */
async function fillAnew(
  body: Payload,
  draft: Draft | null,
  mineOf: (typed: Draft) => Draft | null,
  desk: Desk,
): Promise<Receipt> {
  const open = await openFormOf(body, desk);
  if (open === null) return {};
  const { view, form, typed } = open;
  const shown = draft ?? form.mine ?? EMPTY_DRAFT;
  const next: HeldForm = { ...form, draft: shown, mine: mineOf(typed), edition: form.edition + 1 };
  return { work: async () => updateView(view, viewOf(next, shown, await hold(next, desk), desk), desk) };
}

/** The open form that a payload comes from, and what its fields hold now; null when it is none of ours or too old. */
async function openFormOf(body: Payload, desk: Desk) {
  const view = record(body['view']);
  if (view['callback_id'] !== VIEW.form) return null;
  const draftId = string(view['private_metadata']);
  const form = await held<HeldForm>(draftId, desk);
  if (form === null) return null;
  return { view, form, draftId, typed: wholeDraft(readForm(view), form.draft) };
}
