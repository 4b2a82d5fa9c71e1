/**
 * Preloaded (`--import`) into what bootstrap.mjs starts in a process group of its own: when the starter is gone without
 * having passed on a signal (killed outright), the whole group is asked to end, so that no hub is left behind.
 */
import { isMainThread } from 'node:worker_threads';

// Forked grandchildren inherit the preload and have a channel too; only the starter's own child is meant.
if (isMainThread && process.channel && process.env.MANTEL_STARTER === String(process.ppid)) {
  process.once('disconnect', () => process.kill(0, 'SIGTERM'));
  process.channel.unref();
}
