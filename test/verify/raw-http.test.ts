import { expect, it } from 'vitest';
import { statusesIn } from './raw-http.ts';

it('sees every answer, also one right behind the body of another', () => {
  const refusal = 'HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\n\r\n{}';
  expect(statusesIn(`${refusal}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]`)).toEqual([401, 200]);
  expect(statusesIn('HTTP/1.1 400 Bad Request\r\n\r\n{"error":"HTTP/1.1 200 OK"}')).toEqual([400]);
});
