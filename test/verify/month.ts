/** A month of a noisy house: how often it interrupts, whether an emergency waits, and whether the ledger has all of it. */
import { minute, second } from '#model/time.ts';
import type { Verification, VerificationResult } from '#scripts/verification.ts';
import type { LedgerEntry } from '#hub/ledger-book.ts';
import { emergencies } from '../simulators/noisy-house.ts';
import { simulateMonth, type Interruption } from '../simulators/noisy-month.ts';

/** Fewer than this. */
const tooMany = 3;
const withinLimit = minute;
const step = 10 * second;

export function judgeMonth(channels: object): VerificationResult {
  const { perDay, notices, ledger, fired, ended, restarts } = simulateMonth(channels);
  const emergencyIds = new Set(emergencies.map(({ rule, name, device }) => `${rule} mqtt.${name}{device=${device}}`));
  const isReal = (alert: string | undefined): boolean => alert !== undefined && emergencyIds.has(alert);
  const noisy = [...perDay.values()].map((day) => day.filter(({ alert }) => !isReal(alert)).length);
  const all = [...perDay.values()].map((day) => day.length);
  const mostADay = Math.max(0, ...noisy);

  const waits = emergencies.map(({ rule, name, device, from, hold }) => {
    const id = `${rule} mqtt.${name}{device=${device}}`;
    const told = notices.find((notice) => notice.alert === id && !notice.isQuiet && notice.at >= from);
    return told === undefined ? Infinity : told.at - from - hold;
  });
  const slowest = Math.max(...waits);

  const isOfEnd = ({ why }: LedgerEntry): boolean =>
    why === 'ended' || why === 'ended in digest' || why === 'never told';
  const [ends, begins] = [ledger.filter(isOfEnd), ledger.filter((entry) => !isOfEnd(entry))];
  const has = (among: readonly LedgerEntry[], { alert, at }: Interruption): boolean =>
    among.some((entry) => entry.alert === alert && entry.at - step <= at && at <= entry.until + step);
  const timesOf = (among: readonly LedgerEntry[]): number =>
    among.reduce((sum, { what, times }) => sum + (what === 'digest' ? 0 : times), 0);
  const missing =
    fired.filter((one) => !has(begins, one)).length +
    ended.filter((one) => !has(ends, one)).length +
    // Entries that stand for several must stand for all of them.
    Math.max(0, fired.length - timesOf(begins)) +
    Math.max(0, ended.length - timesOf(ends));
  const unexplained = ledger.filter(({ what, why }) => what !== 'digest' && why === undefined).length;

  const digests = ledger.filter(({ what }) => what === 'digest').length;
  const figures = {
    episodes: fired.length,
    restarts,
    interruptions: all.reduce((sum, one) => sum + one, 0),
    mostWarningsADay: mostADay,
    mostADayWithEmergencies: Math.max(0, ...all),
    daysWithInterruptions: perDay.size,
    digests,
    ledgerEntries: ledger.length,
    missingInLedger: missing,
    slowestEmergencyS: slowest / second,
  };
  const ok =
    fired.length > 500 &&
    restarts >= 10 &&
    mostADay < tooMany &&
    mostADay > 0 &&
    slowest <= withinLimit &&
    missing === 0 &&
    unexplained === 0;
  const sentence = `${fired.length} alerts in 31 days and ${restarts} restarts: at most ${mostADay} interruptions by warnings in a day, ${emergencies.length} emergencies told within ${slowest / second} s, ${missing} missing in the ledger of ${ledger.length} entries`;
  return { ok, figures, sentence };
}

export const interruptions: Verification = {
  name: 'interruptions',
  title: 'A noisy house interrupts fewer than three times a day, holds no emergency back, and writes down what it held',
  watches: [
    'hub/{interrupting,judgement,ledger-book,alert-book}.ts',
    'hub/alerts/*.ts',
    'model/channels.ts',
    'test/simulators/noisy-*.ts',
  ],
  short: true,
  run: async () => judgeMonth({}),
  // As many as the settings allow, at any time.
  control: async () => judgeMonth({ interruptions: 20, quiet_from: '00:00', quiet_to: '00:00' }),
};
