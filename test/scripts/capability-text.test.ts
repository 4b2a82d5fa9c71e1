import { expect, it } from 'vitest';
import { capabilityText } from '#scripts/capability-text.ts';

it('a source with all there is to say', () => {
  const text = capabilityText({
    auth: 'key',
    price: 'free key',
    cardNeeded: true,
    quota: { perMinute: 1, perDay: 10_000, timeZone: 'America/New_York' },
    limits: ['Daily values only.'],
    attribution: 'Data by Example',
    steps: ['Ask for a key at https://example.org/key.', 'Write it into secrets.yaml'],
    verifiedOn: '2026-11-20',
  });
  expect(text).toBe(`- Needs: a key (free key; a payment card must be given first).
- Mantel makes at most 1 call a minute, 10,000 calls a day, by the time of America/New_York.
- Daily values only.
- To be shown beside it: Data by Example.

1. Ask for a key at https://example.org/key.
2. Write it into secrets.yaml.

Looked up on 2026-11-20.
`);
});

it('a keyless source', () => {
  expect(capabilityText({ auth: 'none', price: 'free', cardNeeded: false, verifiedOn: '2026-11-20' })).toBe(
    '- Needs: no key (free).\n\nLooked up on 2026-11-20.\n',
  );
});
