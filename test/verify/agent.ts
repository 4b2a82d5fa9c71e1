import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { agentRounds, type AgentRoundsOptions } from './agent-rounds.ts';

async function measure(rounds: AgentRoundsOptions): Promise<VerificationResult> {
  const { stored, whileCutOff, missing, doubled, outOfOrder, kills } = await agentRounds(rounds);
  return {
    ok: whileCutOff > 1_000 && missing === 0 && doubled === 0 && outOfOrder === 0,
    figures: { rounds: rounds.rounds, kills, stored, whileCutOff, missing, doubled, outOfOrder },
    sentence: `${kills} kills, ${stored} stored by the agent, ${whileCutOff} of them while it was cut off: ${missing} missing on the hub, ${doubled} doubled, ${outOfOrder} times out of order`,
  };
}

const short: AgentRoundsOptions = { rounds: 3, cutOff: 6_000 };

export const agent: Verification = {
  name: 'agent',
  title:
    'What an agent stores while it is cut off reaches the hub in order, all of it and once, though both are killed at random moments',
  watches: [
    'hub/{agent,agents,ingest,broker}/*.ts',
    'model/agent.ts',
    'storage/**/*.ts',
    'test/simulators/{agent-process.ts,counting-source.mjs}',
    'test/verify/agent-rounds.ts',
  ],
  short: true,
  run: ({ short: isShort }: VerificationOptions) => measure(isShort ? short : { rounds: 40, cutOff: 120_000 }),
  // What waits is forgotten with the process: all that was stored before the last start and not sent must be gone.
  control: () => measure({ ...short, control: 'forgetful-outbox.mjs' }),
};
