import { sentenceFor } from '../../conversation/sentence-for.ts';
import { InputError } from '../../domain/errors.ts';
import type { Desk } from '../desk.ts';
import { hold } from '../hold.ts';
import type { Message } from '../reply/message.ts';
import { openFormMessage } from '../reply/notices.ts';
import type { HeldForm } from './held-form.ts';

/** What must be mended, with a button that opens the form on what was typed: nothing of it is lost. Throws all but InputError. */
export async function keptForForm(error: unknown, form: HeldForm, desk: Desk): Promise<Message> {
  if (!(error instanceof InputError)) throw error;
  return openFormMessage(`${sentenceFor(error)} ${KEPT}`, await hold(form, desk));
}

const KEPT = 'Your text is kept: press the button to mend it in the form.';
