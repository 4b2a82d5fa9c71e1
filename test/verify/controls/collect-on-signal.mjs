// Not a control: on SIGUSR2 the hub collects its garbage and prints the bytes that are left, so that a measurement sees
// what is kept and not how lazy V8 is at the moment.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('SIGUSR2', () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    process.stdout.write(`kept ${heapUsed + external}\n`);
  });
}
