/** What agents and the hub they belong to say of each other, in English. */
import { plural, span } from './units-en.ts';
import { spoken } from './spoken.ts';

const readings = (count: number): string => plural(count, 'reading');

/** On the hub. */
export const agentsWords = spoken('agents', {
  title: (agent: string) => `Agent ${agent}`,
  sourceTitle: (title: string, agent: string) => `${title} on ${agent}`,
  silent: (agent: string, lasted: number) =>
    `Nothing has been heard of the agent ${agent} for ${span(lasted)}; see that its machine runs and reaches this hub. What it measures meanwhile, it sends later.`,
  isBack: (agent: string, lasted: number, waiting: number) =>
    waiting === 0
      ? `The agent ${agent} is heard again after ${span(lasted)}.`
      : `The agent ${agent} is heard again after ${span(lasted)} and sends the ${readings(waiting)} it kept.`,
  catchesUp: (agent: string, waiting: number) =>
    `The agent ${agent} is sending what it kept; ${readings(waiting)} still to come.`,
  dropped: (agent: string, dropped: number) =>
    `The agent ${agent} was cut off for so long that its room ran out: it had to drop its oldest ${readings(dropped)}.`,
  clocksDiffer: (agent: string, ahead: number) =>
    `The clocks of the agent ${agent} and of this machine differ: its readings bear a time ${span(ahead)} ahead of the time here. They are kept as they are; see which of the two clocks is wrong.`,
  tooMany: (agent: string, most: number) =>
    `The agent ${agent} tells of more than ${most} devices or sources; those beyond are left out.`,
  unreadable: (agent: string, why: string) =>
    `A message of the agent ${agent} cannot be read (${why}); update Mantel there and here to the same version.`,
} as const);

/** On the agent. */
export const agentWords = spoken('agent', {
  title: 'Hub',
  joined: (agent: string, place: string) => `This machine is the agent "${agent}" of the hub at ${place} now.`,
  runs: (agent: string, place: string) => `The agent "${agent}" sends to the hub at ${place}.`,
  ready: (elapsed: number) => `Ready after ${(elapsed / 1_000).toFixed(1)} s`,
  connected: (place: string, waiting: number) =>
    waiting === 0 ? `Connected to ${place}.` : `Connected to ${place}; still to send: ${readings(waiting)}.`,
  cutOff: (why: string) => `${why} Readings are kept and sent later.`,
  dropped: (dropped: number) =>
    `The way to the hub was cut for so long that the room for readings ran out; the oldest ${readings(dropped)} were dropped.`,
  silent: (place: string) => `The hub at ${place} has closed the connection.`,
  unreachable: (place: string, why: string) => `The hub at ${place} cannot be reached (${why}).`,
  unknownHere: (place: string) =>
    `The hub at ${place} does not know this agent any more; run "npm run invite" there and join with the new code.`,
  alone: 'This agent belongs to no hub yet; run "npm run invite" on the hub\'s machine, and here what it prints.',
  noCode: (text: string) =>
    `"${text}" is no code of a hub; one looks like 192.168.1.20:8440/K7QF3-M2XAB, and "npm run invite" on the hub's machine makes it.`,
  notAnswered: (place: string, why: string) =>
    `The hub at ${place} did not answer (${why}); see that it runs, that api.lan is true in its settings, and that this machine is in its network.`,
  refused: (place: string, why: string) => `The hub at ${place} refused: ${why}`,
  badFile: (path: string) => `${path} is damaged; delete it and join again with a new code.`,
} as const);

/** What "npm run invite" says. */
export const inviteWords = spoken('invite', {
  command: (code: string) => `On the other machine, within ten minutes:\n\n  npm run agent -- --join ${code}\n`,
  loopbackOnly:
    'This hub answers only its own machine yet: write "lan: true" under "api" in mantel.yaml, start it anew, and ask again for a code that works elsewhere.',
} as const);
