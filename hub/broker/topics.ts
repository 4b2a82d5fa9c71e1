/** MQTT topics and filters (MQTT 3.1.1 section 4.7). */

const slash = 47;
const hash = 35;
const plus = 43;
const dollar = 36;
const maxLevels = 100;
/** Characters of a filter, which may be kept for absent clients. A topic may have the 65,535 bytes that MQTT allows. */
const longest = 1_024;

/** Whether a topic matches a valid filter. Allocates nothing: it may run for every publish. */
export function topicMatches(filter: string, topic: string): boolean {
  const first = filter.charCodeAt(0);
  if (topic.charCodeAt(0) === dollar && (first === hash || first === plus)) return false;
  let f = 0;
  let t = 0;
  for (;;) {
    const wanted = filter.charCodeAt(f);
    if (wanted === hash) return true;
    if (wanted === plus) {
      f++;
      while (t < topic.length && topic.charCodeAt(t) !== slash) t++;
    } else {
      while (f < filter.length && filter.charCodeAt(f) !== slash) {
        if (filter.charCodeAt(f++) !== topic.charCodeAt(t++)) return false;
      }
    }
    const topicEnds = t === topic.length;
    if (!topicEnds && topic.charCodeAt(t) !== slash) return false;
    if (f === filter.length) return topicEnds;
    // "sport/#" matches "sport" too.
    if (topicEnds) return f === filter.length - 2 && filter.charCodeAt(f + 1) === hash;
    f++;
    t++;
  }
}

/** Whether a text may stand in a SUBSCRIBE. */
export function isFilter(text: string): boolean {
  if (text === '' || text.length > longest || text.includes('\0')) return false;
  const levels = text.split('/');
  if (levels.length > maxLevels) return false;
  return levels.every((level, i) => (level === '#' ? i === levels.length - 1 : level === '+' || !/[+#]/.test(level)));
}

/** Whether a text may stand in a PUBLISH or be the topic of a will. */
export function isTopic(text: string): boolean {
  if (text === '') return false;
  let levels = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === slash) levels++;
    else if (code === hash || code === plus || code === 0) return false;
  }
  return levels <= maxLevels;
}
