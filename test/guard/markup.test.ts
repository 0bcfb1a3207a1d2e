import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenMarkup } from '../../src/guard/offer/markup.ts';

const mail =
  '<p>Hi [Name],</p><ul><li>One</li><li>Two</li></ul><p><a href="https://loom.example/x?u={{id}}">Shop</a><br></p>';

describe('brokenMarkup', () => {
  it.each([
    ['other words between the same tags', mail.replace('One', 'A better one').replace('Hi', 'Hello'), []],
    ['a paragraph less, whole', mail.replace('<p>Hi [Name],</p>', ''), []],
    ['an end tag lost', mail.replace('</li><li>Two', '<li>Two'), ['<li>']],
    [
      'a link lost',
      mail.replace('<a href="https://loom.example/x?u={{id}}">Shop</a>', 'Shop'),
      ['<a href="https://loom.example/x?u={{id}}">'],
    ],
    ['a link changed', mail.replace('?u={{id}}', ''), ['<a href="https://loom.example/x?u={{id}}">']],
    ['a tag opened and left open', `${mail}<b>`, ['<b>']],
  ])('%s', (_, candidate, broken) => {
    expect(brokenMarkup(mail, candidate)).toEqual(broken);
  });

  it('lets any text stand against itself, and plain text has none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => brokenMarkup(text, text).length === 0),
    );
    expect(brokenMarkup('a < b, c > d', 'x')).toEqual([]);
  });

  it('comes to an end on 8,000 nasty characters', () => {
    const nasty = '<a '.repeat(2700);
    expect(brokenMarkup(`<p>x</p>${nasty}`, nasty)).toEqual([]);
  });
});
