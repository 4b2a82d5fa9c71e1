/** What the page of machines begins with. Pure. */
import { machinesWords as words } from '#model/words/machines-en.ts';
import type { Machine } from '../../panels/machines/machines.ts';
import type { Judged } from '../../panels/machines/state.ts';

export type LowBattery = { readonly name: string; readonly level: string; readonly isLow: boolean };

type Named = Pick<Machine, 'name'>;

/** % from which nobody would call a machine at ease. */
const busy = 90;

/** `judged` in their order: what somebody may want to look at first. `battery` is the emptiest, when it is nearly empty. */
export function machinesFinding(
  judged: readonly Judged<Named>[],
  battery: LowBattery | undefined,
  degrees: (value: number) => string,
): { readonly title: string; readonly finding: string | undefined } {
  const low = battery === undefined ? undefined : words.batteryLow(battery.name, battery.level);
  const [first] = judged;
  if (first === undefined) return { title: words.noMachines, finding: low };
  const { machine, state } = first;
  const others = judged.slice(1).every((each) => each.state.kind === 'ease');
  const title = {
    towards: () => words.meetsLimit(machine.name, state.minutes ?? 0),
    limit: () => words.isAtLimit(machine.name),
    slowed: () => words.isSlowed(machine.name),
    weak: () => words.supplyWeak(machine.name),
    silent: () => words.isSilent(machine.name),
    ease: () => {
      const working = judged.find(({ load }) => load !== undefined && load >= busy);
      if (working !== undefined) return words.worksHard(working.machine.name);
      return judged.length === 1 ? words.oneAtEase : words.allAtEase;
    },
  }[state.kind]();
  if (state.kind !== 'ease') return { title, finding: others && judged.length > 1 ? words.elseAtEase : low };
  const heats = judged.flatMap(({ machine: { name }, heat }) => (heat === undefined ? [] : [{ name, heat }]));
  const [warmest] = heats.toSorted((a, b) => b.heat - a.heat);
  const warmth =
    warmest === undefined
      ? undefined
      : judged.length === 1
        ? words.itsHeat(degrees(warmest.heat))
        : words.warmest(warmest.name, degrees(warmest.heat));
  return {
    title,
    finding: low ?? warmth,
  };
}
