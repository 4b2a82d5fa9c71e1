import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { outsideRounds, type OutsideRoundsOptions } from './outside-rounds.ts';

async function measure(rounds: OutsideRoundsOptions): Promise<VerificationResult> {
  const figures = await outsideRounds(rounds);
  const { sent, missing, doubled, bridged, unbridged, looped, hubKills, brokerStops, cuts } = figures;
  return {
    ok: missing === 0 && doubled === 0 && unbridged === 0 && looped === 0,
    figures,
    sentence:
      `the hub was killed ${hubKills} times, one of two Mosquittos stopped or killed ${brokerStops} times, the line cut ${cuts} times: ` +
      `of ${sent} readings sent to them ${missing} missing and ${doubled} doubled in the store; ` +
      `of ${bridged} messages between the brokers ${unbridged} did not arrive and ${looped} arrived again`,
  };
}

const short = { rounds: 2, calm: 300 };

export const outside: Verification = {
  name: 'outside',
  title:
    'What is published at outside brokers is stored, all of it and once, whoever of them, the hub and the line between them breaks off, and nothing goes round',
  watches: [
    'collectors/outside-broker/*.ts',
    'hub/{bus,hub,hub-id}.ts',
    'hub/{ingest,broker,sources}/*.ts',
    'storage/**/*.ts',
    'test/simulators/{mosquitto,outside-brokers,house/cable}.ts',
    'test/verify/outside-rounds.ts',
  ],
  short: true,
  needs: ['mosquitto', 'mosquitto_pub', 'openssl'],
  run: ({ short: isShort, say }: VerificationOptions) =>
    measure({ ...(isShort ? short : { rounds: 24, calm: 2_000 }), say }),
  // Nothing waits for the hub, and what comes from a broker is sent back to it.
  control: ({ say }) => measure({ ...short, say, control: 'forgetful-bridge.mjs' }),
};
