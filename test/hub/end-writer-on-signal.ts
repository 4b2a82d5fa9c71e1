/** Loaded into the hub's process ahead of it: on SIGUSR2 the first of its threads, the store's writer, ends. */
import { isMainThread, type Worker } from 'node:worker_threads';

if (isMainThread) process.once('worker', (writer: Worker) => process.once('SIGUSR2', () => void writer.terminate()));
