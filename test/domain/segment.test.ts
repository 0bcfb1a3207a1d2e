import { describe, expect, it } from 'vitest';
import { licenceSegment, resolveSegment, SEGMENTS, segmentName } from '../../src/domain/segment.ts';

describe('resolveSegment', () => {
  it.each([
    ['abandoned-cart-buyers', 'abandoned-cart-buyers'],
    ['Abandoned Cart Buyers', 'abandoned-cart-buyers'],
    ['crm_Active_Old_Followers', 'active-old-followers'],
    ['  POST-PURCHASE  ', 'post-purchase'],
    ['post-purchase group', 'post-purchase'],
    ['Post purchase users', 'post-purchase'],
    ['price-drop seekers', 'price-drop'],
    ['price_drop_group', 'price-drop'],
    ['new buyer', 'new-buyers'],
    ['abandoned cart', 'abandoned-cart-buyers'],
  ])('%j is %s', (name, id) => {
    expect(resolveSegment(name)).toEqual({ found: id });
  });

  it.each([
    ['abandonned cart', 'abandoned-cart-buyers'],
    ['lapsed buyer', 'lapsing-buyers'],
    ['new folowers', 'new-followers'],
    ['freqent buyers', 'frequent-buyers'],
  ])('%j is nobody, the nearest is %s', (name, nearest) => {
    expect(resolveSegment(name)).toEqual({ found: null, nearest });
  });

  const vip = { id: 'vip-buyers', definition: 'Are in the VIP programme.', basedOn: 'frequent-buyers' } as const;
  it('knows configured segments, which behave like the one they are based on', () => {
    expect(resolveSegment('VIP buyers', [vip])).toEqual({ found: 'vip-buyers' });
    expect(resolveSegment('vip buyers')).toMatchObject({ found: null });
    expect(licenceSegment('vip-buyers', [vip])).toBe('frequent-buyers');
  });

  it('has the paper’s eleven, each with one line', () => {
    expect(Object.keys(SEGMENTS)).toHaveLength(11);
    for (const definition of Object.values(SEGMENTS)) expect(definition).toMatch(/^[A-Z].+\.$/);
    expect(segmentName('abandoned-cart-buyers')).toBe('Abandoned cart buyers');
  });
});
