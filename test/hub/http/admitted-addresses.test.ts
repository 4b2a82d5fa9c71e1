import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { admittedAddresses, homeHostsIn } from '#hub/http/admitted-addresses.ts';
import { Secret } from '#model/secret.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';

const internet = '93.184.216.34';
const admit = (url: string, resolved: readonly string[] = [internet], home: readonly string[] = []) =>
  admittedAddresses(new URL(url), {
    homeHosts: new Set(home),
    ownPorts: () => new Set([8440, 1883]),
    resolve: () => Promise.resolve(resolved),
  }).catch((error: unknown) => error);

describe('a source on the internet', () => {
  it('is fetched from all that its name leads to', async () => {
    expect(await admit('https://a.example/', [internet, '2606:2800::1'])).toEqual([internet, '2606:2800::1']);
    expect(await admit(`http://${internet}/`)).toEqual([internet]);
  });

  it('may be on a port that is one of ours here', async () => {
    expect(await admit('http://a.example:8440/')).toEqual([internet]);
  });

  it.each([['192.168.1.5'], ['127.0.0.1'], [internet, '::1'], ['::ffff:10.0.0.1'], ['169.254.169.254']])(
    'is not followed to %s for now',
    async (...resolved) => {
      expect(await admit('http://a.example/', resolved)).toBeInstanceOf(Unreachable);
    },
  );

  it('without an address is not reached', async () => {
    expect(await admit('http://a.example/', [])).toBeInstanceOf(Unreachable);
  });

  it.each(['http://192.168.1.5/', 'http://2130706433/', 'http://[::ffff:127.0.0.1]/', 'ftp://a.example/', 'data:,x'])(
    'is never %s',
    async (url) => expect(await admit(url)).toBeInstanceOf(Misconfigured),
  );
});

describe('a source in the home', () => {
  it('is what the settings name as such', async () => {
    expect(await admit('http://192.168.1.5/x', [], ['192.168.1.5'])).toEqual(['192.168.1.5']);
    expect(await admit('http://127.0.0.1:9000/', [], ['127.0.0.1:9000'])).toEqual(['127.0.0.1']);
    expect(await admit('http://nas.local/', ['fd00::5', '192.168.1.5'], ['nas.local'])).toHaveLength(2);
  });

  it('is that port only', async () => {
    expect(await admit('http://127.0.0.1:9001/', [], ['127.0.0.1:9000'])).toBeInstanceOf(Misconfigured);
  });

  it('is never where clouds hand out credentials', async () => {
    expect(await admit('http://169.254.169.254/', [], ['169.254.169.254'])).toBeInstanceOf(Misconfigured);
    expect(await admit('http://nas.local/', ['169.254.169.254'], ['nas.local'])).toBeInstanceOf(Unreachable);
  });

  const own = Object.values(networkInterfaces()).flatMap((faces) => faces?.map(({ address }) => address) ?? []);
  it.each(['127.0.0.1', '127.0.0.9', '::ffff:127.0.0.1', '0.0.0.0', ...own])(
    'is never Mantel itself, at %s',
    async (address) => {
      const host = address.includes(':') ? `[${address}]:8440` : `${address}:8440`;
      if (address.includes('%')) return;
      const url = new URL(`http://${host}/`);
      expect(await admit(url.href, [], [url.host])).toMatchObject({ name: 'Misconfigured' });
      expect(await admit('http://nas.local:1883/', [address], ['nas.local:1883'])).toMatchObject({
        message: expect.stringContaining('is Mantel itself'),
      });
    },
  );
});

it('the settings name things in the home by what cannot be anywhere else', () => {
  const settings = {
    url: 'http://127.0.0.1:9000/x',
    list: [{ other: 'https://nas.local', name: 'http://printer/' }, 'http://[fd00::5]/', 'http://tv.home.arpa'],
    usual: 'https://api.open-meteo.com',
    lookalike: ['http://local.example', 'http://evil-local.com', 'http://lan.fritz.box'],
    text: 'no address',
    calendar: 'webcal://radicale.lan:5232/a.ics',
    secrets: [
      new Secret('private', 'https://cloud.home.arpa/x'),
      new Secret('public', 'https://a.example/'),
      new Secret('missing'),
    ],
    n: 3,
    none: null,
  };
  expect([...homeHostsIn(settings)]).toEqual([
    '127.0.0.1:9000',
    'nas.local',
    'printer',
    '[fd00::5]',
    'tv.home.arpa',
    'radicale.lan:5232',
    'cloud.home.arpa',
  ]);
});
