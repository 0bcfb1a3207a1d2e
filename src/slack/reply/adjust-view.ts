import type { types } from '@slack/bolt';
import { ANGLES } from '../../domain/angle.ts';
import { angleName } from '../../domain/instruction/angles.ts';
import { isCalmTone, TONE_NAMES } from '../../domain/instruction/tones.ts';
import type { Report } from '../../domain/report.ts';
import { FIELD, VIEW } from '../ids.ts';
import { area, choice, field, option } from './inputs.ts';
import { LANGUAGES_BY_NAME } from './languages-by-name.ts';
import { LIMITS } from './limits.ts';
import { context, plain } from './plain.ts';
import { line } from './rich-text.ts';
import { words } from './sentence.ts';

interface AdjustSetting {
  /** The numbers of the thread's versions, oldest first. */
  readonly versions: readonly number[];
  /** What only a language model can do is offered only where one is connected. */
  readonly hasModel: boolean;
}

/**
 * Every follow-up without typing in a thread, where the bot may not be a member. Each choice is the wish in the words that a
 * reply would use, so that both are read alike.
 */
export function adjustView(heldId: string, report: Report, { versions, hasModel }: AdjustSetting): types.ModalView {
  const tones = TONE_NAMES.filter((tone) => hasModel || isCalmTone(tone));
  return {
    type: 'modal',
    callback_id: VIEW.adjust,
    title: plain('Adjust', LIMITS.modalTitle),
    submit: plain('Write it', LIMITS.modalButton),
    close: plain('Cancel', LIMITS.modalButton),
    private_metadata: heldId,
    blocks: [
      line(
        'Choose what should change; the rest stays as it is. The next version is judged against yours and this one.',
      ),
      menu(
        FIELD.angle,
        'Another angle',
        ANGLES.map((angle) => option(angleName(angle), angleName(angle))),
      ),
      menu(FIELD.length, 'Length', [option('shorter', 'Shorter'), option('longer', 'Longer')]),
      menu(
        FIELD.tone,
        'Tone',
        tones.map((tone) => option(`${tone} tone`, words(tone))),
      ),
      ...(hasModel ? [languages(report)] : []),
      menu(FIELD.emoji, 'Emoji', [
        option('without emoji', 'Without emoji'),
        ...(hasModel ? [option('with emoji', 'With emoji')] : []),
      ]),
      field(FIELD.mention, 'Mention', {
        value: null,
        optional: true,
        placeholder: 'free shipping over RM50',
        hint: 'I ask once whether it is true; with a yes it becomes a fact of this message.',
      }),
      ...(hasModel ? [ownWords()] : [context(WITH_A_MODEL)]),
      menu(FIELD.afresh, 'Wishes so far', [option('start over', 'Start over: forget them')]),
      ...comparing(report.version, versions),
    ],
  };
}

const WITH_A_MODEL =
  'No language model is connected. One would add other tones, other languages, more emoji and wishes in your own words.';

function languages(report: Report): types.InputBlock {
  return menu(
    FIELD.language,
    'Language',
    LANGUAGES_BY_NAME.filter(([code]) => code !== report.brief.language).map(([, name]) => option(`in ${name}`, name)),
  );
}

function ownWords(): types.InputBlock {
  return area(FIELD.words, 'In your own words', {
    value: null,
    optional: true,
    placeholder: 'Start with the price',
  });
}

function comparing(current: number, versions: readonly number[]): readonly types.InputBlock[] {
  const others = versions.filter((version) => version !== current).slice(-LIMITS.options + 1);
  return [
    menu(FIELD.compare, 'Or only compare, and write nothing', [
      option('compare with the original', 'With my original'),
      ...others.map((version) => option(`compare with version ${version}`, `With version ${version}`)),
    ]),
  ];
}

function menu(name: string, label: string, options: readonly types.PlainTextOption[]): types.InputBlock {
  return choice(name, label, options, { chosen: null, placeholder: 'As it is', optional: true });
}
