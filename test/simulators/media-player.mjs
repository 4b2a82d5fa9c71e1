/**
 * A player on the session bus. Lines of JSON on stdin change what it says: { set: { name: [type, value] }, silent }, or
 * { seek }. It prints "ready", and each command it takes. MANTEL_PLAYER is its name; MANTEL_REFUSES makes it refuse.
 */
import { createInterface } from 'node:readline';
import { Variant, createClient } from 'dbus-native';

const name = process.env.MANTEL_PLAYER ?? 'fake';
const path = '/org/mpris/MediaPlayer2';
const player = 'org.mpris.MediaPlayer2.Player';
const bus = createClient({ busAddress: process.env.DBUS_SESSION_BUS_ADDRESS, authMethods: ['EXTERNAL'] });

const types = {
  PlaybackStatus: 's',
  Rate: 'd',
  Position: 'x',
  Metadata: 'a{sv}',
  CanControl: 'b',
  CanPlay: 'b',
  CanPause: 'b',
  CanGoNext: 'b',
  CanGoPrevious: 'b',
};
const state = {
  PlaybackStatus: 'Stopped',
  Rate: 1,
  Position: 0,
  Metadata: {},
  CanControl: true,
  CanPlay: true,
  CanPause: true,
  CanGoNext: true,
  CanGoPrevious: true,
};

const say = (text) => process.stdout.write(`${text}\n`);
const command = (member) => () => {
  say(member);
  if (process.env.MANTEL_REFUSES) throw new Error('Not in this mood');
  if (member === 'Play') change({ PlaybackStatus: ['s', 'Playing'] });
  if (member === 'Pause') change({ PlaybackStatus: ['s', 'Paused'] });
};
for (const member of ['Play', 'Pause', 'Next', 'Previous']) state[member] = command(member);

const valueOf = (type, value) =>
  type === 'a{sv}'
    ? Object.fromEntries(Object.entries(value).map(([key, [inner, one]]) => [key, new Variant(inner, one)]))
    : value;

function change(set, silent = false) {
  for (const [key, [type, value]] of Object.entries(set)) {
    types[key] = type;
    state[key] = valueOf(type, value);
  }
  if (silent) return;
  const changed = Object.fromEntries(Object.entries(set).map(([key, [type]]) => [key, new Variant(type, state[key])]));
  const face = 'org.freedesktop.DBus.Properties';
  bus.sendSignal(path, face, 'PropertiesChanged', 'sa{sv}as', [player, changed, []]);
}

const methods = Object.fromEntries(['Play', 'Pause', 'Next', 'Previous'].map((member) => [member, ['', '', [], []]]));
bus.exportInterface(state, path, { name: player, methods, properties: types });
bus.exportInterface({ Identity: `${name} player` }, path, {
  name: 'org.mpris.MediaPlayer2',
  methods: {},
  properties: { Identity: 's' },
});
bus.requestName(`org.mpris.MediaPlayer2.${name}`, 0, () => say('ready'));
createInterface({ input: process.stdin }).on('line', (line) => {
  const { set, silent, seek } = JSON.parse(line);
  if (set) change(set, silent);
  if (seek !== undefined) {
    state.Position = seek;
    bus.sendSignal(path, player, 'Seeked', 'x', [seek]);
  }
});
