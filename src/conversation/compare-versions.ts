import type { Report } from '../domain/report.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Answer, ComparedSide } from './answer.ts';
import { nextBrief, shownText } from './next-brief.ts';

/**
 * Two texts of a thread beside each other, with the judge's blind pick of the two. `version` 0 is the original, null the one
 * before. Nothing is written, so nothing is kept.
 */
export async function compareVersions(
  version: number | null,
  {
    parent,
    versions,
    facts,
  }: { readonly parent: Report; readonly versions: readonly Report[]; readonly facts: readonly string[] },
  pipeline: Pick<Pipeline, 'compare'>,
): Promise<Answer> {
  const one = sideOf(version ?? parent.version - 1, parent, versions);
  if (one === null) return { kind: 'notice', text: noSuchVersion(version ?? 0, versions) };
  if (one.version === parent.version)
    return { kind: 'notice', text: `That is the version itself. ${whichVersions(versions)}` };
  const other: ComparedSide = { version: parent.version, template: shownText(parent) };
  const compared = await pipeline.compare(nextBrief(parent, facts, null), one.template, other.template);
  return { kind: 'comparison', channel: parent.brief.channel, one, other, ...compared };
}

function sideOf(version: number, { brief }: Report, versions: readonly Report[]): ComparedSide | null {
  if (version <= 0) return { version: 0, template: brief.template };
  const report = versions.find((one) => one.version === version);
  return report === undefined ? null : { version, template: shownText(report) };
}

function noSuchVersion(version: number, versions: readonly Report[]): string {
  return `There is no version ${version} here. ${whichVersions(versions)}`;
}

function whichVersions(versions: readonly Report[]): string {
  const newest = versions.at(-1)?.version ?? 1;
  return newest === 1
    ? 'So far there is only version 1, which stands against your original in its details.'
    : `Say "compare with version N", where N is from 1 to ${newest}, or "compare with the original".`;
}
