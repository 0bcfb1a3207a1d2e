import { Field, FixedSizeList, Float32, Float64, List, Schema, Utf8 } from 'apache-arrow';
import { aboutAsText, type TableAbout } from './table-about.ts';

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable);
const number = (name: string) => new Field(name, new Float64(), false);

/** The columns of the exemplar table (ExemplarRow and its vector). What is true of all vectors stands in the schema, so that both change in one commit. */
export function tableSchema(dimensions: number, about: TableAbout): Schema {
  return new Schema(
    [
      ...['id', 'origin', 'merchant', 'plan', 'segment'].map((name) => text(name)),
      text('title', true),
      text('body'),
      text('voucher', true),
      new Field('category', new List(new Field('item', new Utf8(), true)), true),
      text('product', true),
      ...['channel', 'language'].map((name) => text(name)),
      ...['sends', 'reads', 'store_clicks', 'voucher_clicks', 'product_card_clicks'].map(number),
      ...['crm_button_clicks', 'unsubscribes', 'engagement'].map(number),
      text('tier', true),
      number('percentile'),
      ...['merchant_key', 'text_key', 'metadata'].map((name) => text(name)),
      new Field('vector', new FixedSizeList(dimensions, new Field('item', new Float32(), true)), true),
    ],
    new Map(Object.entries(aboutAsText(about))),
  );
}
