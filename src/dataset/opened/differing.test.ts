import { expect, it } from 'vitest';
import { differing } from './differing.ts';
import { hashText } from './text.ts';

it.each([10, 2000, 20_000, 200_000])(
  'counts %i different texts to some percent, however often each comes',
  (count) => {
    const seen = differing();
    for (let at = 0; at < count * 2; at += 1) seen.add(hashText(`AL${(at * 7) % count}`));
    expect(Math.abs(seen.count() / count - 1)).toBeLessThan(0.06);
  },
);
