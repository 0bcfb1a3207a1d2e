import type { types } from '@slack/bolt';
import { ANGLES } from '../../domain/angle.ts';
import { angleName } from '../../domain/instruction/angles.ts';
import { LANGUAGE_NAMES, languageName } from '../../domain/instruction/language-names.ts';
import { TONE_NAMES } from '../../domain/instruction/tones.ts';
import type { Report } from '../../domain/report.ts';
import { FIELD, VIEW } from '../ids.ts';
import { area, choice, field, option } from './inputs.ts';
import { LIMITS } from './limits.ts';
import { plain } from './plain.ts';
import { line } from './rich-text.ts';
import { words } from './sentence.ts';

/**
 * Every follow-up without typing in a thread, where the bot may not be a member. Each choice is the wish in the words that a
 * reply would use, so that both are read alike. `versions`: the numbers of the thread, oldest first.
 */
export function adjustView(heldId: string, report: Report, versions: readonly number[]): types.ModalView {
  const languages = LANGUAGE_NAMES.map(([code]) => code).filter((code) => code !== report.brief.language);
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
      menu(FIELD.length, 'Length', [option('shorter', 'Shorter')]),
      menu(
        FIELD.tone,
        'Tone',
        TONE_NAMES.map((tone) => option(`${tone} tone`, words(tone))),
      ),
      menu(
        FIELD.language,
        'Language',
        languages.map((code) => option(`in ${languageName(code)}`, languageName(code))),
      ),
      menu(FIELD.emoji, 'Emoji', [option('without emoji', 'Without emoji'), option('with emoji', 'With emoji')]),
      field(FIELD.mention, 'Mention', {
        value: null,
        optional: true,
        placeholder: 'free shipping over RM50',
        hint: 'I ask once whether it is true; with a yes it becomes a fact of this message.',
      }),
      area(FIELD.words, 'In your own words', {
        value: null,
        optional: true,
        placeholder: 'Start with the price, and drop the second sentence',
      }),
      ...comparing(report.version, versions),
    ],
  };
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
