/** All that doctor judges, in the order in which a person would look. Pure. */
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { judgeAdminToken, judgeBackups, judgeSecrets, judgeSettings, judgeStore } from './judge-data.ts';
import { judgeDesktop } from './judge-desktop.ts';
import { judgeHub, judgeNetwork, judgePorts, judgeSources } from './judge-hub.ts';
import { judgeClock, judgeFolder, judgeNode, judgeSerial, judgeSpace } from './judge-machine.ts';

export function judge(facts: Facts): readonly Finding[] {
  return [
    judgeNode(facts),
    judgeFolder(facts),
    judgeSpace(facts),
    judgeSettings(facts),
    judgeSecrets(facts),
    judgeAdminToken(facts),
    judgeHub(facts),
    ...judgePorts(facts),
    judgeNetwork(facts),
    judgeStore(facts),
    judgeBackups(facts),
    judgeClock(facts),
    judgeSerial(facts),
    ...judgeDesktop(facts.desktop),
    ...judgeSources(facts),
  ].filter((finding) => finding !== undefined);
}
