import { expect, it } from 'vitest';
import { deviceAnswer, tokenAnswer } from '#hub/sign-in/answers.ts';

it.each([
  [
    'plain',
    { access_token: 'abc', token_type: 'bearer', expires_in: 3600 },
    { access: 'abc', kind: 'bearer', holds: 3_600_000 },
  ],
  ['numbers as text', { access_token: 'abc', expires_in: '600' }, { access: 'abc', kind: 'Bearer', holds: 600_000 }],
  ['a span that is none', { access_token: 'abc', expires_in: 'soon' }, { access: 'abc', kind: 'Bearer' }],
  ['0, as for ever', { access_token: 'abc', refresh_expires_in: 0 }, { access: 'abc', kind: 'Bearer' }],
  [
    'eBay',
    { access_token: 'a', refresh_token: 'r', refresh_token_expires_in: 60 },
    { access: 'a', kind: 'Bearer', refresh: 'r', refreshHolds: 60_000 },
  ],
  [
    'Keycloak',
    { access_token: 'a', refresh_token: 'r', refresh_expires_in: 60 },
    { access: 'a', kind: 'Bearer', refresh: 'r', refreshHolds: 60_000 },
  ],
  ['an error with status 200', { error: 'authorization_pending' }, { error: 'authorization_pending' }],
])('a token answer is read: %s', (_name, body, read) => {
  expect(tokenAnswer.parse(body)).toEqual(read);
});

it.each([
  ['no token', { token_type: 'bearer' }],
  ['a token that would end a header', { access_token: 'abc\r\nx: y' }],
  ['a token that is none', { access_token: 5 }],
  ['an empty one', { access_token: '' }],
  ['a page', '<html>'],
])('a token answer is refused: %s', (_name, body) => {
  expect(tokenAnswer.safeParse(body).success).toBe(false);
});

const code = { device_code: 'd', user_code: 'WDJB', verification_uri: 'https://login.example/device', expires_in: 300 };

it('a device code is read, with the usual interval, and the page that needs no typing', () => {
  const read = { device: 'd', code: 'WDJB', page: 'https://login.example/device', holds: 300_000, interval: 5_000 };
  expect(deviceAnswer.parse(code)).toEqual(read);
  const complete = 'https://login.example/device?code=WDJB';
  expect(deviceAnswer.parse({ ...code, interval: 2, verification_uri_complete: complete })).toEqual({
    ...read,
    page: complete,
    interval: 2_000,
  });
  const { verification_uri: page, ...google } = code;
  expect(deviceAnswer.parse({ ...google, verification_url: page })).toEqual(read);
  expect(deviceAnswer.safeParse(google).success).toBe(false);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
  'no page that a screen must not link to: %s',
  (page) => {
    expect(deviceAnswer.safeParse({ ...code, verification_uri: page }).success).toBe(false);
    expect(deviceAnswer.parse({ ...code, verification_uri_complete: page }).page).toBe(code.verification_uri);
  },
);
