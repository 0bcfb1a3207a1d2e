import { describe, expect, it } from 'vitest';
import { licenceSegment } from '../../src/domain/segment.ts';
import { onBasis } from '../../src/pipeline/on-basis.ts';
import { aBrief } from '../fixtures/brief.ts';

const vip = { id: 'vip-buyers', definition: 'Are in the VIP programme.', basedOn: 'frequent-buyers' } as const;

describe('a segment that the host added', () => {
  it('is read by the rules as the one it is based on', () => {
    expect(onBasis(aBrief({ segment: 'vip-buyers' }), [vip]).segment).toBe('frequent-buyers');
    expect(onBasis(aBrief({ segment: 'new-followers' }), [vip]).segment).toBe('new-followers');
  });

  it('may be told least when it is not known', () => {
    expect(licenceSegment('nobody')).toBe('potential-new-customers');
  });
});
