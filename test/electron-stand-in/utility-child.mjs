/**
 * Preloaded into what the stand-in forks as a utility process: messages arrive at `process.parentPort`, and the end of
 * the parent makes itself known by nothing, as in the worst of cases.
 */
import { EventEmitter } from 'node:events';
import { isMainThread } from 'node:worker_threads';

// The threads of the hub are given this preload, too.
if (isMainThread) {
  const port = new EventEmitter();
  process.parentPort = port;
  process.on('message', (data) => port.emit('message', { data, ports: [] }));
  process.channel.unref();

  const { on } = process;
  process.on = (event, listener) => (event === 'disconnect' ? process : on.call(process, event, listener));
}
