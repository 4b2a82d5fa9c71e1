/** How the own broker says that it is one, to another Mantel on this machine that found its port taken. */
import type { Aedes } from 'aedes';
import { whoTopic } from '#model/own-topics.ts';

export function answerWho(aedes: Aedes): void {
  aedes.on('subscribe', (subscriptions, client) => {
    if (!subscriptions.some(({ topic }) => topic === whoTopic)) return;
    client.publish(
      { cmd: 'publish', topic: whoTopic, payload: 'mantel', qos: 0, retain: false, dup: false },
      () => undefined,
    );
  });
}
