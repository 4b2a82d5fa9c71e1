import { formFaultWords } from './form-faults-en.ts';
import { spoken } from './spoken.ts';

/** What is said of Kasa and Tapo plugs, in English. An `address` is one of the home network. */
export const kasaCollectorWords = spoken('collector-kasa', {
  unanswered: {
    silent: (address: string) => `It does not answer at ${address}; check that it has power and Wi-Fi.`,
    refuses: (address: string) => `It refuses the connection at ${address}; check that it has power and Wi-Fi.`,
    breaksOff: (address: string) => `It breaks the connection off at ${address}; check that it has power and Wi-Fi.`,
    noNetwork: (address: string) =>
      `This machine has no network that leads to ${address}; check the machine's cable or Wi-Fi.`,
    noLookup: (address: string) =>
      `The name ${address} cannot be looked up now; check that this machine has a network.`,
    unknownName: (address: string) => `No device is known by the name ${address}; check what stands under hosts.`,
  },
  late: (address: string, seconds: number) =>
    `It does not answer within ${seconds} s at ${address}; check that it has power and Wi-Fi.`,
  answerBreaksOff: 'It breaks off within its answer, so this reading is left out.',
  answerTooLong: (kilobytes: number) => `Its answer has more than ${kilobytes} kB, so this reading is left out.`,
  notJson: 'It answers something that is not JSON, so this reading is left out.',
  otherShape: (brand: string, where: string) =>
    `Its answer has not the shape of a ${brand} device's (${where}), so this reading is left out.`,
  refuses: (code: number) => `It refuses to answer (error ${code}); restart it if this lasts.`,
  meterRefuses: 'Its meter refuses to answer; restart it if this lasts.',
  fewerSockets: 'It names fewer sockets than it has, so this reading is left out.',
  otherAnswered: 'Another device has answered in its place, so this reading is left out.',
  otherAtAddress: (address: string) =>
    `Another device has its address ${address} now; check that it has power and Wi-Fi.`,
  loginBreaksOff: (status: number) => `It breaks off its login (HTTP ${status}); restart it if this lasts.`,
  takesLoginOnly: 'It takes the login and then refuses to answer; restart it if this lasts.',
  forgotLogin: (address: string) =>
    `It does not know its own login any more at ${address}; check whether it is still there.`,
  noLogin:
    'It needs your TP-Link login, for its newer firmware answers to nobody else; write username and password under kasa.',
  otherLogin:
    'It has another TP-Link login than the one under kasa; check both words, small and capital letters count. Mantel tries again in 15 minutes, or at once when they change.',
  newestLogin:
    "It takes only TP-Link's newest login (TPAP), which Mantel does not speak; in the Tapo app switch on Me, Third-Party Services, Third-Party Compatibility.",
  firstLogin:
    'It has the first kind of Tapo login (AES), which would hand out your password; update its firmware in the Tapo app.',
  unknownLogin: (scheme: string | undefined) =>
    `It wants a login that Mantel does not speak (${scheme ?? 'unnamed'}); look for an update of its firmware and of Mantel.`,
  halfLogin: (missing: string) => formFaultWords.halfGiven(missing),
  notTurned: 'It took the command, and reports its former state; look at the plug itself.',
  stoppedAsking: 'Mantel stopped asking it meanwhile; try again.',
  search: 'search',
  notSearched: (why: string) => `The search for plugs cannot be sent (${why}); check that this machine has a network.`,
  modelAt: (model: string, address: string) => `${model} at ${address}`,
  nobodyToAsk: 'There is nobody to ask: switch the search on, or write addresses under hosts.',
  /** `searched` is where the search went, if there is one. */
  nobodyAnswers: (searched: string | undefined, hosts: readonly string[]) => {
    const where = [...(searched === undefined ? [] : [`the search at ${searched}`]), ...hosts].join(', ');
    const orWrite = hosts.length === 0 ? ', or write their addresses under hosts' : '';
    return `No Kasa plug answers (${where}); check that they have power and Wi-Fi${orWrite}.`;
  },
} as const);
