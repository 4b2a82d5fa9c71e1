import { spoken } from './spoken.ts';

/** What `mantel doctor` says, in English: what it finds, and what to do. The name of a check stands before its sentence. */
export const doctorWords = spoken('doctor', {
  checks: {
    node: 'Node',
    folder: 'Data folder',
    space: 'Free space',
    settings: 'Settings',
    secrets: 'Secrets',
    adminToken: 'Admin token',
    hub: 'Hub',
    screenPort: 'Port of the screen',
    brokerPort: 'Port of the broker',
    network: 'Network',
    store: 'Store',
    backups: 'Backups',
    clock: 'Clock',
    serial: 'Serial ports',
    bus: 'Desktop session',
    notifications: 'Notifications',
    tray: 'Tray',
    display: 'Display',
    browser: 'Browser',
    screenPower: 'Screen on and off',
    graphics: 'Graphics',
    autostart: 'Start by itself',
    sources: 'Sources',
  },
  states: { ok: 'ok   ', look: 'look ', wrong: 'wrong' },
  line: (state: string, check: string, says: string) => `${state}  ${check}: ${says}`,
  fix: (fix: string) => `       -> ${fix}`,
  sum: (wrong: number, look: number) =>
    wrong === 0 && look === 0 ? 'Nothing is wrong.' : `${wrong} wrong, ${look} to look at.`,

  node: (version: string, arch: string) => `${version} on ${arch}.`,
  nodeOld: (version: string, oldest: number) => `${version} is older than ${oldest}, and Mantel does not run on it.`,
  nodeOldFix: 'Start Mantel with npm start, which brings its own Node, or install its package.',
  archOther: (arch: string) => `Mantel is built for x64 and arm64, and this is ${arch}.`,
  archOtherFix: 'Use a 64-bit system; on a Raspberry Pi install the 64-bit image.',

  folder: (path: string) => `${path} is there and can be written.`,
  folderNone: (path: string) => `${path} is not there yet.`,
  folderNoneFix: 'The first start makes it; if Mantel has run before, name its folder with --data.',
  folderReadOnly: (path: string) => `${path} lies on a disk that is mounted read-only.`,
  folderReadOnlyFix: 'A worn SD card does this: save a backup, look at dmesg, and put another card in.',
  folderUnwritable: (path: string) => `${path} cannot be written by this user.`,
  folderOwner: (path: string, owner: number, user: number) =>
    `${path} belongs to user ${owner}, and this is user ${user}.`,
  folderOwnerFix: (path: string, user: number) =>
    `Ask as the user that runs Mantel, or give it the folder: sudo chown -R ${user} ${path}`,
  folderOpen: (path: string, mode: string) => `${path} can be looked into by others (mode ${mode}).`,
  folderOpenFix: (path: string) => `chmod 700 ${path}`,

  space: (free: string) => `${free} free.`,
  spaceLow: (free: string) => `only ${free} free; below 100 MB nothing is stored any more.`,
  spaceScarce: (free: string) => `${free} free, which will not last for long.`,
  spaceFix: 'Make room, take old backups away on the Health page, or keep samples for a shorter time.',

  settings: 'mantel.yaml is valid.',
  settingsNone: 'there is no mantel.yaml yet; the first start writes one.',
  settingsWrong: (why: string) => why,
  settingsWrongFix: 'Correct the line, then ask mantel check.',
  settingsUnreadable: (why: string) => `mantel.yaml cannot be read: ${why}.`,
  settingsUnreadableFix: 'Give the user that runs Mantel the right to read it.',

  secrets: (count: number) =>
    `${count === 0 ? 'no entry' : count === 1 ? 'one entry' : `${count} entries`}, readable by their owner alone.`,
  secretsNone: 'there is no secrets.yaml, and none is needed.',
  secretsOpen: (mode: string) => `secrets.yaml can be read by others (mode ${mode}).`,
  secretsOpenFix: (path: string) => `chmod 600 ${path}`,
  secretsWrong: (why: string) => why,
  secretsWrongFix: 'Write one "name: value" a line; put values with : or # in quotes.',
  secretsMissing: (names: string) => `the settings name secrets that are not there: ${names}.`,
  secretsMissingFix: 'Write them into secrets.yaml, or on the settings page.',

  adminToken: 'readable by its owner alone.',
  adminTokenNone: 'there is none yet; the first start makes one.',
  adminTokenOpen: (mode: string) => `others can read it (mode ${mode}), and could administer Mantel.`,
  adminTokenOpenFix: (path: string) => `Delete ${path} and start Mantel anew: it makes another, readable by its owner.`,

  hub: (url: string, pid: number) => `runs at ${url} (process ${pid}) and answers.`,
  hubNone: 'none runs on this folder.',
  hubNoneFix: 'Start it with mantel start, npm start, or the service that was set up for it.',
  hubStarting: (pid: number) => `is starting (process ${pid}).`,
  hubStartingFix: 'Ask again in a minute; a large store takes a while after a power cut.',
  hubSilent: (url: string, pid: number) => `process ${pid} holds the folder, but does not answer at ${url}.`,
  hubSilentFix: (pid: number) =>
    `Look into its log in the data folder; kill ${pid} ends it, and no stored sample is lost.`,
  hubNotStoring: (why: string) => `it serves, but does not store: ${why}.`,
  hubNotStoringFix: 'See free space and data folder above.',

  portOurs: (port: number) => `${port}, by this hub.`,
  portAny: 'any that is free, as the settings say.',
  portFree: (port: number) => `${port} is free.`,
  portElsewhere: (port: number, own: number) => `${port} was taken, so this hub uses ${own}.`,
  portAsked: (port: number, own: number) => `${own}, by this hub, as it was started; the settings say ${port}.`,
  portTaken: (port: number, holder: string) => `${port} is taken by ${holder}.`,
  portTakenScreenFix: 'Mantel takes the next free one; write another as api.port to settle it.',
  portTakenBrokerFix:
    'Mantel then runs without a broker of its own: stop that program, write another port as broker.port, or connect to its broker in the settings.',
  someProgram: 'another program',
  program: (name: string, pid: number) => `${name} (process ${pid})`,
  brokerOff: 'switched off in the settings.',
  brokerSilent: (why: string) => why,

  networkLoopback: 'this machine alone reaches Mantel, as the settings say.',
  networkBrokerAlone: (port: number) =>
    `this machine alone reaches the screen, as the settings say; devices with a login reach the broker at port ${port}.`,
  networkLan: (address: string) => `open to the home at ${address}, as the settings say.`,
  networkWaits: (lan: boolean) =>
    lan
      ? 'the settings open it to the home, which takes effect with the next start.'
      : 'the settings close it to the home, which takes effect with the next start.',
  networkWaitsFix: 'Start Mantel anew.',
  networkNoAddress: 'it is open to the home, but this machine has no address there.',
  networkNoAddressFix: 'Look at the cable or the wireless network of this machine.',
  networkWanted: (lan: boolean) =>
    lan ? 'by the settings it will be open to the home.' : 'by the settings it will be for this machine alone.',

  store: (bytes: string) => `${bytes}, whole by a quick check.`,
  storeNone: 'there is none yet.',
  storeDamaged: (why: string) => why,
  storeDamagedFix: 'Put the newest backup back with mantel restore; the damaged file is kept.',
  storeLarge: (bytes: string, share: number) => `${bytes}, which is ${share} % of the disk.`,
  storeLargeFix: 'Keep samples for a shorter time (store.keep_samples), or move the folder to a larger disk.',
  storeUnasked: (bytes: string) => `${bytes}; the hub that runs watches over it.`,

  backups: (newest: string, count: number) =>
    `the newest is ${newest} old; there ${count === 1 ? 'is one' : `are ${count}`}.`,
  backupsNone: 'there is none.',
  backupsNoneFix: 'mantel backup makes one now.',
  backupsYoung: 'there is none yet; the first is made tonight.',
  backupsOld: (newest: string) => `the newest is ${newest} old, though one should be made each night.`,
  backupsOldFix: 'The Health page says why; mantel backup tries it now.',
  backupsOff: 'they are switched off (backup.enabled).',
  backupsOffFix: 'Switch them on, or see to it that mantel backup --to is run by something else.',
  backupsFailed: (why: string) => why,

  clock: 'set, and kept by a time server.',
  clockAlone: 'set; whether a time server keeps it, this system does not say.',
  clockEarly: (now: string) => `says ${now}, which is before this Mantel was made.`,
  clockBehind: (now: string) => `says ${now}, which is before the newest sample in the store.`,
  clockFix:
    'Set it with timedatectl set-ntp true, or put a battery clock onto the board; until then samples wait for their date.',
  clockUntrusted: 'the hub does not believe it yet, so samples wait for their date.',

  serial: (count: number) => `${count === 1 ? 'one, which' : `${count}, which`} this user may open.`,
  serialNone: 'none is plugged in.',
  serialClosed: (ports: string) => `this user may not open ${ports}.`,
  serialClosedFix: (user: string) => `sudo usermod -aG dialout ${user}, then sign in anew (or start the service anew).`,
  serialSignIn: (ports: string) => `${ports} will open once this user has signed in anew: the group dialout is new.`,
  serialSignInFix: 'Sign out and in again, or start the machine anew.',

  bus: 'the session bus answers.',
  busNone: 'there is no session bus here, so no notifications and no tray icon.',
  busNoneFix: 'On a wall that is as it should be; at a desk ask from a terminal of the desktop.',
  notifications: 'a program shows them.',
  notificationsNone: 'no program shows them; alerts stand on the screen alone.',
  notificationsNoneFix: 'Install one, such as mako-notifier, dunst or xfce4-notifyd.',
  tray: 'there is one.',
  trayNone: 'this desktop has none, so there is no icon; everything else is on the screen.',
  trayNoneFix: 'On GNOME the extension AppIndicator brings one, on labwc and sway a bar such as waybar.',

  display: (kind: string, session: string) => `${kind}${session === '' ? '' : `, ${session}`}.`,
  displayNone: 'none in this session; the screen is shown in a browser elsewhere.',
  displayNoneFix: 'mantel open prints how to reach it; for a wall see docs/kiosk.md.',
  browser: (program: string) => `${program}.`,
  browserNone: 'neither Electron nor Chromium is here, so no window can be opened.',
  browserNoneFix: 'sudo apt install chromium',
  browserRoot: 'this is root, for whom no browser opens.',
  browserRootFix: 'Run Mantel as an ordinary user.',
  electronGivenUp: (program: string) => `Electron showed nothing twice, so ${program} is used.`,
  electronGivenUpFix: 'Delete shell/failed-boots.json in the data folder to try Electron again.',
  screenPower: (ways: string) => `by ${ways}.`,
  screenPowerWorked: (way: string) => `${way} turned it off last.`,
  screenPowerNone: 'nothing here can; at night the page is black, and the display shines a little.',
  screenPowerNoneFix: (isWayland: boolean) =>
    isWayland
      ? 'sudo apt install wlopm, or ddcutil for a monitor that listens.'
      : 'sudo apt install x11-xserver-utils, or ddcutil for a monitor that listens.',
  graphics: 'hardware acceleration is used where it works.',
  graphicsOff: (version: string) =>
    `they broke three times within a minute under Electron ${version}, so it draws in software.`,
  graphicsOffFix: 'After a new driver set screen.graphics to on; the next start of the window tries them again.',
  autostart: (program: string) => `${program} is started.`,
  autostartOff: 'Mantel does not start by itself here.',
  autostartOffFix: 'Switch it on in the settings, where that is wanted.',
  autostartGone: (file: string, program: string) => `${file} would start ${program}, which is gone.`,
  autostartGoneFix: 'Switch "start by itself" off and on again in the settings.',
  autostartOdd: (file: string) => `${file} starts nothing.`,

  sources: (count: number) => (count === 1 ? 'the one there is, is well.' : `all ${count} are well.`),
  sourcesNone: 'none is set up.',
  source: (title: string, reason: string) => `${title}: ${reason}`,
  sourceNoReason: 'it is in trouble',
  sourceFix: 'The settings of the source on the screen say more, and try it out.',
} as const);
