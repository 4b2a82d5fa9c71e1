/** What the kernel says of a running process. */
import { readFileSync, readdirSync } from 'node:fs';

function field(text: string, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text);
  if (!found) throw new Error(`${name} is not there.`);
  return Number(found[1]);
}

/** Resident memory in MB (10^6 bytes), worker threads included. */
export const residentMegabytes = (pid: number): number =>
  (field(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmRSS') * 1_024) / 1e6;

/** The most it ever was, in MB. */
export const peakMegabytes = (pid: number): number =>
  (field(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmHWM') * 1_024) / 1e6;

/** Bytes the process caused to be written to storage. */
export const writtenBytes = (pid: number): number => field(readFileSync(`/proc/${pid}/io`, 'utf8'), 'write_bytes');

/** Processor time in seconds, user and system, all threads. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export const openFiles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;
