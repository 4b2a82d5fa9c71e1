/** Which ends of a hub nobody asked for. */
import { constants } from 'node:os';

const { SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGKILL, SIGSEGV, SIGTRAP } = constants.signals;
/** The kernel kills for memory, the others are faults. */
const killed = [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGKILL, SIGSEGV, SIGTRAP].map((signal) => 128 + signal);
const asksForIt = 75;

/** Whether a hub with this exit status, 128 and the signal for one that was killed, is to be started anew. */
export const toStartAnew = (status) => status === asksForIt || killed.includes(status);
