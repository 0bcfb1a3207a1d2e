import type { Brief } from '../../domain/brief.ts';
import { findFigures } from '../../domain/figure/find-figures.ts';
import { sameFact } from '../../domain/figure/same-fact.ts';
import { wholeText } from '../../domain/template.ts';
import { readMessage } from '../reading/reading.ts';
import { settingOfBrief } from '../reading/setting.ts';

/**
 * Whether the voucher is another offer than the text's and one that these readers can use. "10% off, min. spend S$25"
 * beside "10% off your first order" is the same, written shorter.
 */
export function hasUsableVoucher(brief: Brief): boolean {
  if (brief.voucher === null) return false;
  const { audience } = readMessage({ title: null, body: brief.voucher.text }, settingOfBrief(brief));
  return audience.misfit === null && !offersTheSame(brief, brief.voucher.text);
}

function offersTheSame({ template, language }: Brief, voucher: string): boolean {
  const values = (text: string) => findFigures(text, language).filter(({ role }) => role === 'value');
  const said = values(wholeText(template));
  return values(voucher).some((value) => said.some((one) => sameFact(one, value)));
}
