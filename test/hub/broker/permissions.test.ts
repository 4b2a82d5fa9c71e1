import { expect, test } from 'vitest';
import type { Scope } from '#model/api.ts';
import { localRights, rightsOf } from '#hub/broker/permissions.ts';

const rights = (scopes: Scope[], topics: string[] = []) => rightsOf({ id: '1', name: 'x', scopes, topics });

test.for([
  ['ingest, all topics', rights(['ingest']), 'any/thing', true],
  ['ingest, all topics', rights(['ingest']), 'mantel/state', false],
  ['ingest, its own', rights(['ingest'], ['garden/#', '+/shed']), 'garden/shed', true],
  ['ingest, its own', rights(['ingest'], ['garden/#', '+/shed']), 'my/shed', true],
  ['ingest, its own', rights(['ingest'], ['garden/#', '+/shed']), 'kitchen/oven', false],
  ['ingest, its own', rights(['ingest'], ['mantel/#']), 'mantel/state', false],
  ['an agent, its own', rights(['ingest'], ['mantel/agent/pi/#']), 'mantel/agent/pi/samples', true],
  ["an agent, another's", rights(['ingest'], ['mantel/agent/pi/#']), 'mantel/agent/pi-2/samples', false],
  ['an agent, its own', rights(['ingest'], ['mantel/agent/pi/#']), 'garden/shed', false],
  ['every agent', rights(['ingest'], ['mantel/#']), 'mantel/agent/pi/samples', false],
  ['every agent', rights(['ingest'], ['mantel/agent/+/samples']), 'mantel/agent/pi/samples', false],
  ['every agent', rights(['ingest'], ['#']), 'mantel/agent/pi/samples', false],
  ['ingest, all topics', rights(['ingest']), 'mantel/agent/pi/samples', false],
  ['an agent that may not ingest', rights(['control'], ['mantel/agent/pi/#']), 'mantel/agent/pi/samples', false],
  ['view', rights(['view']), 'a/set', false],
  ['control', rights(['control']), 'zigbee2mqtt/lamp/set', true],
  ['control', rights(['control']), 'zigbee2mqtt/lamp/set/brightness', true],
  ['control', rights(['control']), 'cmnd/plug/POWER', true],
  ['control', rights(['control']), 'zigbee2mqtt/lamp', false],
  ['control', rights(['control']), 'a/reset', false],
  ['control', rights(['control']), 'mantel/set', false],
  ['admin', rights(['admin']), 'mantel/state', true],
  ['this machine', localRights, 'any/thing', true],
  ['this machine', localRights, 'mantel', false],
  ['this machine', localRights, 'mantel/agent/pi/samples', false],
] as const)('%s publishes to a topic', ([, who, topic, expected]) => {
  expect([topic, who.mayPublish(topic)]).toEqual([topic, expected]);
});

test.for([
  [['ingest', 'control'], false],
  [['view'], true],
  [['admin'], true],
] as const)('%j subscribes: %s', ([scopes, expected]) => {
  expect(rights([...scopes]).maySubscribe).toBe(expected);
});
