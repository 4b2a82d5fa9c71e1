/**
 * Vectors made by others: with Python's hashlib and the openssl program after python-kasa's klaptransport.py, and, for
 * the second version, the second handshake once more by the package tp-link-tapo-connect 2.0.15.
 */
import { describe, expect, test } from 'vitest';
import { createKlapCipher, loginHashes, recognise } from '#collectors/kasa/klap-cipher.ts';

const login = { username: 'Owner@Example.com', password: 'correct horse ☕' };
const seeds = {
  local: Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'),
  remote: Buffer.from('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff', 'hex'),
};
const sha = '754266a23e652e76083c6084053a9564de1390e9c745af3ec5035a8591dbf7e7';
const md5 = '2a292e1e8c1c72283e9c97944c2b6e9f';
const first = '{"system":{"get_sysinfo":{}}}';
const second = '{"a":"Küche ☕"}';

const hex = (bytes: Buffer | undefined): string | undefined => bytes?.toString('hex');

test('the hashes of a login, whose letters may be any', () => {
  expect(loginHashes(login).map(hex)).toEqual([sha, md5]);
});

describe('a handshake', () => {
  test.each([
    [
      'second version',
      sha,
      '6eb2a57e4e133d1b2c15ec168e7b30670f67bd75b03eb76129f4b7419224b8b6',
      '704ed3ca1b28f30569b173e9e0b830c4a0372339d0151ab9e1b29321587fe1ef',
    ],
    [
      'hash of the second, proof of the first',
      sha,
      '9f3b733869dce887eedd36353edc06208635a55f195b6039bb053a83392dd28f',
      'f42097780bda72016ec5a88bafb00487930d1082baf9ee1282fee950cf11ea8f',
    ],
    [
      'first version',
      md5,
      '14fa0649cf4b0c77965887583cdbb721dcc1d535c7515d5c849e6d41c2b00577',
      '8767b83f397cdac2307729e814b8ccece4f32ab4e9ef1ca497e2d5266d2c5b2c',
    ],
    [
      'hash of the first, proof of the second',
      md5,
      'e1199378874703896490cc892e93f3245b2a0c329e2b2c498de321efbd0292c8',
      'ebc3f70a4e649dcbceb7a83d36a5d725dcd6b48d1211464a45204eb8fccd3805',
    ],
  ])('of the %s', (_, hash, device, ours) => {
    const other = loginHashes({ ...login, username: 'owner@example.com' });
    const found = recognise([...other, ...loginHashes(login)], seeds, Buffer.from(device, 'hex'));
    expect([hex(found?.hash), hex(found?.proof)]).toEqual([hash, ours]);
    expect(recognise(other, seeds, Buffer.from(device, 'hex'))).toBeUndefined();
  });
});

describe('a conversation', () => {
  test.each([
    [
      sha,
      -547677053,
      '531b320b93ff52160f7d0a0a991cf9ffc8e08ce40845a9c48d77b9a0fc6969b1d36aff3152ec96f6f617dd655293e38ebc31fe091e493384dad1e6f0437411f3',
      '0789aa368c510d170714491f3540145b283b9d3d048aa8a9623a20d40d90e67e1c8bba18755fd921e10137e8c1f849fffe0d7965c8063474ed48557e7c35450b',
    ],
    [
      md5,
      -537128562,
      '0dc3ee742e7239a6d1dde983548139799a4f3c94281f41b58133331448274719af7409be7d86cfaad9e4ea4d8c9f1e127fcd2056c71ad89a83293188b312dcd0',
      'ad8baa23b2a5de61746f71a862403547b2d46bb673a41f9a246c38d23e93c3d6ffc8260de4f823708997e20797bd436c9101acd89538caf41dc2c2eb26d1e47b',
    ],
  ])('with the hash %s', (hash, number, one, two) => {
    const cipher = createKlapCipher(seeds, Buffer.from(hash, 'hex'));
    const sealed = cipher.seal(first);
    expect([sealed.number, hex(sealed.body)]).toEqual([number, one]);
    expect(cipher.open(sealed.body)).toBe(first);
    const next = cipher.seal(second);
    expect([next.number, hex(next.body)]).toEqual([number + 1, two]);
    expect(cipher.open(next.body)).toBe(second);
    const other = createKlapCipher(seeds, Buffer.from(hash === sha ? md5 : sha, 'hex'));
    expect(other.open(next.body)).toBeUndefined();
  });
});
