/** How to run a stick against this broker: what to write and what to type, the login filled in. Pure. */
import { stickWords as words } from '#model/words/sticks-en.ts';
import type { PluggedStick } from '../sources/serial/ports.ts';

export type Step = {
  readonly text: string;
  /** To be copied as it is. */
  readonly code?: string;
};

export type Login = { readonly user: string; readonly password: string };

export type RecipeFor = {
  readonly stick: Pick<PluggedStick, 'path' | 'device' | 'radio' | 'adapter' | 'baudRate' | 'flowControl'>;
  /** The own broker's. */
  readonly brokerPort: number;
  readonly login: Login;
  readonly timeZone: string;
};

/**
 * On this machine, where the broker listens also before the first login opens it to the network. Containers share the
 * network of the machine, so that the same address is right there.
 */
const host = '127.0.0.1';

export function recipe(wanted: RecipeFor): readonly Step[] {
  return wanted.stick.radio === 'zigbee' ? zigbeeSteps(wanted) : zwaveSteps(wanted);
}

/** Names by-path hold colons, by which Docker divides. */
const portOf = ({ path, device }: RecipeFor['stick']): string => (path.includes(':') ? device : path);

function zigbeeSteps(wanted: RecipeFor): readonly Step[] {
  const container = [
    'docker run -d --name zigbee2mqtt --restart=unless-stopped --network=host',
    `--device=${portOf(wanted.stick)}`,
    '-v ~/zigbee2mqtt:/app/data -v /run/udev:/run/udev:ro',
    `-e TZ=${wanted.timeZone} koenkk/zigbee2mqtt`,
  ].join(' \\\n  ');
  const node = 'cd ~/zigbee2mqtt && npm install zigbee2mqtt && ZIGBEE2MQTT_DATA=$PWD npx zigbee2mqtt';
  return [
    { text: words.login('zigbee') },
    { text: words.save('~/zigbee2mqtt/configuration.yaml'), code: zigbeeConfiguration(wanted) },
    { text: words.docker, code: container },
    { text: words.node, code: node },
    { text: words.join('http://localhost:8080') },
  ];
}

/**
 * For Zigbee2MQTT 2, whose settings are at version 5. Values in double quotes are JSON, which YAML reads the same.
 * Availability is on so that Mantel hears of devices that fell silent; keys are drawn by Zigbee2MQTT at its first start.
 */
export function zigbeeConfiguration({ stick, brokerPort, login }: Omit<RecipeFor, 'timeZone'>): string {
  return [
    'version: 5',
    'mqtt:',
    `  server: mqtt://${host}:${brokerPort}`,
    `  user: ${login.user}`,
    `  password: ${JSON.stringify(login.password)}`,
    'serial:',
    `  port: ${JSON.stringify(portOf(stick))}`,
    ...(stick.adapter === undefined ? [] : [`  adapter: ${stick.adapter}`]),
    ...(stick.baudRate === undefined ? [] : [`  baudrate: ${stick.baudRate}`]),
    ...(stick.flowControl === true ? ['  rtscts: true'] : []),
    'frontend:',
    '  enabled: true',
    '  port: 8080',
    'homeassistant:',
    '  enabled: false',
    'availability:',
    '  enabled: true',
    'advanced:',
    '  network_key: GENERATE',
    '  pan_id: GENERATE',
    '  ext_pan_id: GENERATE',
    '',
  ].join('\n');
}

function zwaveSteps({ stick, brokerPort, login, timeZone }: RecipeFor): readonly Step[] {
  const container = [
    'docker run -d --name zwave-js-ui --restart=unless-stopped --network=host',
    `--device=${portOf(stick)}`,
    `-v ~/zwave-js-ui:/usr/src/app/store -e TZ=${timeZone} zwavejs/zwave-js-ui`,
  ].join(' \\\n  ');
  const settings = [
    `Z-Wave, serial port   ${portOf(stick)}`,
    `MQTT, host            ${host}`,
    `MQTT, port            ${brokerPort}`,
    `MQTT, user            ${login.user}`,
    `MQTT, password        ${login.password}`,
  ].join('\n');
  return [
    { text: words.login('zwave') },
    { text: words.dockerOnly, code: container },
    { text: words.enter('http://localhost:8091'), code: settings },
  ];
}
