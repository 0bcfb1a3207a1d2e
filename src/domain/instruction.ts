/** What a follow-up asks for. An instruction never grounds a claim; only a confirmed fact does. */
export type Instruction =
  | { readonly kind: 'another-angle' }
  | { readonly kind: 'shorter' }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'tone'; readonly tone: string }
  /** Anything else a person asks of the text; a language model can try it, the playbook says that it cannot. */
  | { readonly kind: 'other'; readonly text: string }
  /** "thanks", talk between people: nothing to do. */
  | { readonly kind: 'none' };

/** Reads a thread reply or `--instruction` by its words. Never throws. */
export function readInstruction(_text: string): Instruction {
  throw new Error('being written');
}
