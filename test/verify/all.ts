/** Every verification, one import and one entry each. */
import type { Verification } from '#scripts/verification.ts';
import { agent } from './agent.ts';
import { auth } from './auth.ts';
import { abuse } from './abuse.ts';
import { architecture } from './architecture.ts';
import { badInput } from './bad-input.ts';
import { clock } from './clock.ts';
import { counters } from './counters.ts';
import { desktop } from './desktop.ts';
import { durability } from './durability.ts';
import { firstStartVerification } from './first-start.ts';
import { geometry } from './geometry.ts';
import { house } from './house.ts';
import { houseCosts } from './house-costs.ts';
import { interruptions } from './month.ts';
import { jobs } from './jobs.ts';
import { kasa } from './kasa.ts';
import { kill9 } from './kill.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { outside } from './outside.ts';
import { packages } from './packages.ts';
import { purse } from './purse.ts';
import { scheduledYear } from './scheduled-year.ts';
import { screen } from './screen.ts';
import { screenSoak } from './screen-soak.ts';
import { sensorsVerification } from './sensors.ts';
import { serial } from './serial.ts';
import { signIn } from './sign-in.ts';
import { slowClients } from './slow-clients.ts';
import { shell } from './shell.ts';
import { soak } from './soak.ts';
import { tadoYear } from './tado-year.ts';
import { visual } from './visual.ts';
import { written } from './written.ts';

export const verifications: readonly Verification[] = [
  architecture,
  kill9,
  durability,
  firstStartVerification,
  latency,
  written,
  tadoYear,
  memory,
  soak,
  clock,
  badInput,
  counters,
  purse,
  interruptions,
  serial,
  sensorsVerification,
  kasa,
  jobs,
  scheduledYear,
  agent,
  house,
  houseCosts,
  outside,
  auth,
  slowClients,
  signIn,
  abuse,
  shell,
  desktop,
  packages,
  geometry,
  visual,
  screen,
  screenSoak,
];
