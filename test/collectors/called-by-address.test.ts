import { expect, test } from 'vitest';
import { calledByAddress } from '#collectors/called-by-address.ts';

test.each<[string[], string[]]>([
  [['https://a.example/x.xml'], ['a.example']],
  [
    ['https://a.example/', 'https://a.example:8443/', 'https://a.example/b/'],
    ['a.example', 'a.example:8443', 'a.example (2)'],
  ],
  [
    ['webcal://a.example/private-k3y/c.ics?token=k3y#x', 'https://ada:s3cret@a.example/private-k3y/c.ics'],
    ['a.example', 'a.example (2)'],
  ],
])('addresses %#', (urls, names) => {
  expect(calledByAddress(urls.map((url) => ({ name: undefined, url, secret: undefined })))).toEqual(names);
});

test('who has a name, or a secret, keeps it, and two of one name are told apart', () => {
  const url = 'https://a.example/news';
  const named = { name: 'News', url, secret: undefined };
  const hidden = { name: undefined, url: undefined, secret: 'paid' };
  const plain = { name: undefined, url, secret: undefined };
  expect(calledByAddress([named, hidden, plain, named])).toEqual(['News', 'paid', 'a.example', 'News (2)']);
});
