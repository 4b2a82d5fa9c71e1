/** Node-RED with one flow: readings of a topic tree in batches to InfluxDB. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { database, measurement } from './influxdb.ts';
import { freePort, type Program, startProgram } from './programs.ts';
import { batchMilliseconds, batchPoints } from './batches.ts';

export const nodeRedVersion = '5.0.7';
export const contribVersion = '0.7.0';

/** Fetches both packages into a folder. Throws with npm's words when it cannot. */
export function installNodeRed(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const packages = [`node-red@${nodeRedVersion}`, `node-red-contrib-influxdb@${contribVersion}`];
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, '--prefix', folder, ...packages], { cwd: folder, stdio: 'pipe' });
}

const whenStarted = `
const state = { points: [], newest: {} };
context.set('state', state);
setInterval(() => {
  if (state.points.length > 0) node.send({ payload: state.points });
  state.points = [];
}, ${batchMilliseconds});
`;

/** InfluxDB keeps one point of a series a millisecond: a second one in the same takes the next. */
const forEachMessage = `
const state = context.get('state');
const timestamp = Math.max(Date.now(), (state.newest[msg.topic] || 0) + 1);
state.newest[msg.topic] = timestamp;
state.points.push({ measurement: '${measurement}', tags: { topic: msg.topic }, fields: msg.payload, timestamp });
if (state.points.length < ${batchPoints}) return null;
const payload = state.points;
state.points = [];
return { payload };
`;

const flow = (brokerPort: number, influxPort: number) => [
  { id: 'tab', type: 'tab', label: 'Readings' },
  {
    id: 'broker',
    type: 'mqtt-broker',
    broker: '127.0.0.1',
    port: `${brokerPort}`,
    clientid: '',
    autoConnect: true,
    usetls: false,
    protocolVersion: '4',
    keepalive: '60',
    cleansession: true,
  },
  {
    id: 'influx',
    type: 'influxdb',
    influxdbVersion: '1.x',
    hostname: '127.0.0.1',
    port: `${influxPort}`,
    protocol: 'http',
    database,
  },
  {
    id: 'in',
    type: 'mqtt in',
    z: 'tab',
    topic: 'load/#',
    qos: '1',
    datatype: 'json',
    broker: 'broker',
    inputs: 0,
    wires: [['gather']],
  },
  {
    id: 'gather',
    type: 'function',
    z: 'tab',
    func: forEachMessage,
    initialize: whenStarted,
    outputs: 1,
    wires: [['out']],
  },
  { id: 'out', type: 'influxdb batch', z: 'tab', influxdb: 'influx', precision: 'ms', retentionPolicy: '', wires: [] },
];

const settings = (port: number): string => `module.exports = {
  flowFile: 'flows.json',
  uiHost: '127.0.0.1',
  uiPort: ${port},
  credentialSecret: false,
  telemetry: { enabled: false, updateNotification: false },
  logging: { console: { level: 'warn', metrics: false, audit: false } },
};
`;

/** Ready as soon as `subscribed` says that its flow listens. */
export async function startNodeRed(options: {
  readonly folder: string;
  /** Where installNodeRed has put it. */
  readonly packages: string;
  readonly brokerPort: number;
  readonly influxPort: number;
  readonly subscribed: () => boolean;
}): Promise<Program> {
  const home = join(options.folder, 'node-red');
  mkdirSync(home);
  symlinkSync(join(options.packages, 'node_modules'), join(home, 'node_modules'));
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ dependencies: { 'node-red-contrib-influxdb': contribVersion } }),
  );
  writeFileSync(join(home, 'settings.js'), settings(await freePort()));
  writeFileSync(join(home, 'flows.json'), JSON.stringify(flow(options.brokerPort, options.influxPort)));
  return await startProgram({
    name: 'node-red',
    command: process.execPath,
    args: [join(options.packages, 'node_modules/node-red/red.js'), '--userDir', home],
    folder: options.folder,
    ready: options.subscribed,
  });
}
