/** What mantel-hub does on a machine, from being installed to being purged. */
import path from 'node:path';
import { read, version } from '#scripts/packages/release.ts';
import type { Machine, Step } from './packages-machine.ts';
import { demand } from './shell-scenario.ts';

const data = '/var/lib/mantel';
const node = '/usr/lib/mantel/node';
export const quiet = 'env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --allow-downgrades';

/** The hub's own answer, asked from inside the machine. */
const ask = (route: string): string =>
  `${node} -e 'fetch("http://127.0.0.1:8440${route}").then(async (a) => { if (!a.ok) throw a.status; console.log(await a.text()); })'`;
const isUp = `systemctl is-active -q mantel-hub && ${ask('/')} >/dev/null`;

/** One reading by MQTT's neighbour, the HTTP ingest, with the admin token; answered once it is on disk. */
const measure = `${node} -e '
const token = require("node:fs").readFileSync("${data}/admin-token", "utf8").trim();
fetch("http://127.0.0.1:8440/write", {
  method: "POST", headers: { authorization: "Bearer " + token }, body: "attic,room=attic temperature=19.25",
}).then((a) => { if (a.status !== 204) throw a.status; });'`;
const isKept = `${ask('/api/v1/series')} | grep -q attic`;
const isBack = `${isUp} && ${isKept}`;
const limit = 60_000;

const at = (file: string): string => `./${path.basename(file)}`;
const isVersion = (wanted: string): string =>
  `dpkg-query -W -f '\${Status} \${Version}' mantel-hub | grep -qx 'install ok installed ${wanted}'`;

/** mantel-kiosk for somebody, on a machine that has no screen: all of the unit but its terminal and its compositor. */
const screen = 'mantel-kiosk@nobody.service';
const wantsScreen = `/etc/systemd/system/multi-user.target.wants/${screen}`;
const withoutTerminal = `[Unit]
ConditionPathExists=
[Service]
PAMName=
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
StandardInput=null
UtmpIdentifier=
ExecStartPre=
ExecStart=
ExecStart=/bin/sleep infinity
`;
const pidsOf = (machine: Machine): string[] =>
  ['mantel-hub', screen].map((unit) => machine.must(`systemctl show --value -p MainPID ${unit}`).trim());

export type HubFiles = { readonly hub: string; readonly later: string; readonly older: string };

export function hubSteps(files: HubFiles): Step[] {
  return [...runningSteps(files.hub), ...changingSteps(files), ...leavingSteps(files.hub)];
}

/** It runs, as whom and how shut in, and what is typed finds it. */
function runningSteps(hub: string): Step[] {
  return [
    {
      name: 'installed',
      async run(machine) {
        const said = machine.must(`${quiet} ${at(hub)}`);
        demand(said.includes('sudo mantel open'), 'installing does not name "mantel open"');
        await machine.until(isUp, limit);
        machine.must('dpkg -V mantel-hub');
        machine.must(`test "$(stat -c %U:%a ${data})" = mantel:700`);
        machine.must('test "$(ps -o user= -C MainThread,node | sort -u | head -1)" = mantel');
        machine.must('systemd-analyze verify --man=no mantel-hub.service mantel-kiosk@someone.service');
        // Of 100, as systemd counts what a service could still do; see docs/decisions/0031-packages.md.
        machine.must('systemd-analyze security --no-pager --threshold=22 mantel-hub.service');
      },
    },
    {
      name: 'killed and started',
      async run(machine) {
        machine.must(measure);
        machine.must('systemctl kill -s KILL mantel-hub');
        await machine.until(isBack, limit);
      },
    },
    {
      name: 'command',
      run(machine) {
        const invited = machine.must('mantel invite');
        demand(/--join 127\.0\.0\.1:8440\/[A-Z0-9-]+/.test(invited), `mantel invite said ${invited}`);
        const opened = machine.must('mantel open');
        demand(/once, within ten minutes: http:\/\/127\.0\.0\.1:8440\/\S+/.test(opened), `mantel open said ${opened}`);
        const examined = machine.must('mantel doctor');
        demand(examined.includes(`${node} is started.`), `mantel doctor does not know of the service: ${examined}`);
        machine.must(`test -z "$(find ${data} ! -user mantel)"`);
      },
    },
  ];
}

/** Over what runs comes the same, a newer or an older package. */
function changingSteps({ later, older }: HubFiles): Step[] {
  return [
    {
      name: 'configured again',
      async run(machine) {
        for (let times = 0; times < 2; times += 1) machine.must('dpkg-reconfigure -f noninteractive mantel-hub');
        await machine.until(isBack, limit);
        machine.must('systemctl is-enabled -q mantel-hub && dpkg -V mantel-hub');
      },
    },
    {
      name: 'upgraded',
      async run(machine) {
        const folder = '/etc/systemd/system/mantel-kiosk@.service.d';
        machine.must(`mkdir -p ${folder} && cat >${folder}/without-terminal.conf`, withoutTerminal);
        machine.must(`systemctl daemon-reload && systemctl enable -q --now ${screen}`);
        const before = pidsOf(machine);
        machine.must(`${quiet} ${at(later)}`);
        await machine.until(isBack, limit);
        machine.must(isVersion(`${version}+later`));
        const now = pidsOf(machine);
        demand(
          now.every((pid, which) => pid !== '0' && pid !== before[which]),
          `hub and screen were ${before.join(', ')} and are ${now.join(', ')}`,
        );
      },
    },
    {
      name: 'what is switched off stays so',
      async run(machine) {
        machine.must(`systemctl disable -q --now mantel-hub ${screen}`);
        machine.must(`${quiet} --reinstall ${at(later)}`);
        for (const unit of ['mantel-hub', screen]) {
          demand(machine.run(`systemctl is-active -q ${unit}`).status !== 0, `${unit} was started`);
          demand(machine.run(`systemctl is-enabled -q ${unit}`).status !== 0, `${unit} was enabled`);
        }
        machine.must(`systemctl enable -q --now mantel-hub ${screen}`);
        await machine.until(isBack, limit);
      },
    },
    {
      name: 'downgrade refused',
      async run(machine) {
        const { status, output } = machine.run(`${quiet} ${at(older)}`);
        demand(status !== 0, 'an older version was installed over newer readings');
        demand(output.includes('were written\nby a newer version'), `it gave no reason: ${output.slice(-800)}`);
        await machine.until(isBack, limit);
        machine.must(isVersion(`${version}+later`));
      },
    },
    {
      name: 'the way back that it names',
      async run(machine) {
        await machine.until(isBack, limit);
        machine.must('mantel backup');
        const [, stop = '', move = '', restore = ''] =
          /^ {2}sudo (systemctl .+)\n {2}sudo (mv .+)\n[^]*^ {2}sudo (mantel restore .+)<backup>$/m.exec(
            read('hub/preinst'),
          ) ?? [];
        machine.must(`${stop} && ${move} && ${quiet} --reinstall ${at(older)}`);
        await machine.until(isUp, limit);
        demand(machine.run(isKept).status !== 0, 'readings that were moved away are still there');
        machine.must(`${restore}* </dev/null`);
        await machine.until(isBack, limit);
        machine.must(isVersion('0.0.9'));
      },
    },
  ];
}

/** What goes and what stays. */
function leavingSteps(hub: string): Step[] {
  return [
    {
      name: 'removed',
      run(machine) {
        machine.must('apt-get remove -y -q mantel-hub');
        machine.must(`test -f ${data}/store/mantel.db && test ! -e /usr/bin/mantel && test ! -e /usr/lib/mantel`);
        demand(machine.run('pgrep -u mantel').status !== 0, 'something of it still runs');
        demand(machine.run(`systemctl is-active -q ${screen}`).status !== 0, 'its screen is still filled');
      },
    },
    {
      name: 'installed again',
      async run(machine) {
        machine.must(`${quiet} ${at(hub)}`);
        await machine.until(isBack, limit);
        machine.must('systemctl is-enabled -q mantel-hub && apt-get remove -y -q mantel-hub');
      },
    },
    {
      name: 'purge that keeps',
      run(machine) {
        machine.must('env DEBIAN_FRONTEND=noninteractive apt-get purge -y -q mantel-hub');
        machine.must(`test -f ${data}/store/mantel.db && test ! -e /var/cache/mantel && test ! -L ${wantsScreen}`);
        demand(machine.run('dpkg-query -W -f "${Status}" mantel-hub').status !== 0, 'dpkg still knows it');
      },
    },
    {
      name: 'purge that was told to remove',
      async run(machine) {
        machine.must(`${quiet} ${at(hub)}`);
        await machine.until(isBack, limit);
        // As the person answers; a terminal of dialogs would ask the same question.
        const asked = machine.must('env DEBIAN_FRONTEND=teletype apt-get purge -y -q mantel-hub', 'yes\n');
        demand(
          /Remove all readings and settings of Mantel, too\?/.test(asked),
          `nobody was asked: ${asked.slice(-600)}`,
        );
        machine.must(`test ! -e ${data}`);
      },
    },
  ];
}
