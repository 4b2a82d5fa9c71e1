/** Topics that are Mantel's own, and leave it for no other broker. */

/** Below it is what a source asks, to learn whether the broker it reached is the one of this hub. */
export const probeTopics = 'mantel/who/';

/** Whoever subscribes to it at the broker of a Mantel is answered, and so knows that it is one. */
export const whoTopic = 'mantel/who';

/** Whether a topic speaks of one broker, or one Mantel, alone. */
export const isOwnTopic = (topic: string): boolean =>
  topic === 'mantel' || topic.startsWith('mantel/') || topic === '$SYS' || topic.startsWith('$SYS/');
