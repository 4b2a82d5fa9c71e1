import { describe, expect, it } from 'vitest';
import { type Reach, reachOf } from '#hub/http/reach.ts';

const reaches: Readonly<Record<Reach, readonly string[]>> = {
  machine: [
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '::1',
    '[::1]',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:0:127.0.0.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:80ff:fffe',
    '2001:db8::5efe:127.0.0.1',
    '2001:db8::200:5efe:127.0.0.1',
  ],
  home: [
    '10.0.0.1',
    '100.64.0.1',
    '169.254.1.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.5',
    'fd00::1',
    'fe80::1',
    'fe80::1%eth0',
    '64:ff9b:1::7f00:1',
    '64:ff9b::192.168.1.5',
    '2002:c0a8:105::1',
    '::ffff:10.0.0.1',
  ],
  nowhere: [
    '169.254.169.254',
    '64:ff9b::169.254.169.254',
    '2002:a9fe:a9fe::1',
    'fd00:ec2::254',
    '224.0.0.251',
    '255.255.255.255',
    'ff02::1',
  ],
  internet: [
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2001:db8::1',
    '2606:4700::1',
    '64:ff9b::5db8:d822',
    '2002:5db8:d822::1',
    '2001:0:4136:e378:8000:63bf:a247:27dd',
  ],
};

describe.each(Object.entries(reaches))('%s', (reach, addresses) => {
  it.each(addresses)('%s', (address) => expect(reachOf(address)).toBe(reach));
});

it('what is no address has none', () => {
  expect(() => reachOf('example.org')).toThrow(TypeError);
});
