/**
 * What Slack accepts, in characters or pieces. Source: docs.slack.dev/reference/block-kit (2026-09), unless it says otherwise.
 * Lengths are counted in UTF-16 units, which is never less than what Slack counts.
 */
export const LIMITS = {
  blocksInMessage: 50,
  blocksInModal: 100,
  /** Undocumented: above about 13,200 Slack answers `msg_blocks_too_long` (bolt-js #2509). */
  textOfAllBlocks: 12_000,
  /** Top-level text: best kept under 4,000; escaping may make it longer, so less is put in. */
  fallbackText: 4_000,
  sectionText: 3_000,
  contextText: 3_000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  accessibilityLabel: 75,
  options: 100,
  /** Options of an overflow menu. */
  overflowOptions: 5,
  /** Options of radio buttons and of checkboxes. */
  choices: 10,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  linkUrl: 3_000,
  optionText: 75,
  optionDescription: 75,
  optionValue: 75,
  plainTextInput: 3_000,
  placeholder: 150,
  label: 2_000,
  hint: 2_000,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3_000,
  blockId: 255,
  actionId: 255,
  headerText: 150,
  /** Ours: one preformatted text longer than this is clipped in the message and comes whole beside it. */
  shownText: 3_000,
  /** Ours: a sentence of a report in a message; with it everything together stays under `textOfAllBlocks`. */
  sentence: 600,
  /** Ours: of each kind of line (warnings, failures, questions) the first few are said, the rest is in the details. */
  linesOfAKind: 3,
} as const;
