/** Kasa and Tapo plugs, in German. */
import type { kasaCollectorWords } from '../collector-kasa-en.ts';
import type { Said } from '../said.ts';
import { formFaultGroups } from './form-faults.ts';
import { exactly } from './grammar.ts';

const fix = 'prüfen, ob es Strom und WLAN hat.';
const leftOut = 'daher wird dieser Messwert ausgelassen.';
const restart = 'das Gerät neu starten, wenn das anhält.';

const kasa: Said<typeof kasaCollectorWords> = {
  unanswered: {
    silent: (address) => `Es antwortet unter ${address} nicht; ${fix}`,
    refuses: (address) => `Es lehnt die Verbindung unter ${address} ab; ${fix}`,
    breaksOff: (address) => `Es bricht die Verbindung unter ${address} ab; ${fix}`,
    noNetwork: (address) =>
      `Dieser Rechner hat kein Netz, das zu ${address} führt; Kabel oder WLAN des Rechners prüfen.`,
    noLookup: (address) =>
      `Der Name ${address} lässt sich jetzt nicht nachschlagen; prüfen, ob dieser Rechner ein Netz hat.`,
    unknownName: (address) => `Kein Gerät ist unter dem Namen ${address} bekannt; prüfen, was unter hosts steht.`,
  },
  late: (address, seconds) => `Es antwortet unter ${address} nicht innerhalb von ${exactly(seconds)} s; ${fix}`,
  answerBreaksOff: `Es bricht mitten in der Antwort ab, ${leftOut}`,
  answerTooLong: (kilobytes) => `Seine Antwort hat mehr als ${kilobytes} kB, ${leftOut}`,
  notJson: `Es antwortet etwas, das kein JSON ist, ${leftOut}`,
  otherShape: (brand, where) =>
    `Seine Antwort hat eine andere Form als die eines ${brand}-Geräts (${where}), ${leftOut}`,
  refuses: (code) => `Es verweigert die Antwort (Fehler ${code}); ${restart}`,
  meterRefuses: `Sein Zähler verweigert die Antwort; ${restart}`,
  fewerSockets: `Es nennt weniger Steckdosen, als es hat, ${leftOut}`,
  otherAnswered: `Ein anderes Gerät hat an seiner Stelle geantwortet, ${leftOut}`,
  otherAtAddress: (address) =>
    `Seine Adresse ${address} hat jetzt ein anderes Gerät; prüfen, ob es selbst Strom und WLAN hat.`,
  loginBreaksOff: (status) => `Es bricht die Anmeldung ab (HTTP ${status}); ${restart}`,
  takesLoginOnly: `Es nimmt die Anmeldung an und verweigert dann die Antwort; ${restart}`,
  forgotLogin: (address) =>
    `Es kennt unter ${address} seine eigene Anmeldung nicht mehr; nachsehen, ob es noch da ist.`,
  noLogin:
    'Es braucht den Zugang zu TP-Link, denn seine neuere Firmware antwortet sonst niemandem; username und password unter kasa eintragen.',
  otherLogin:
    'Es hat einen anderen Zugang zu TP-Link als den unter kasa; Name und Passwort prüfen, auch große und kleine Buchstaben. Mantel versucht es in 15 Minuten erneut, oder sofort, wenn sich etwas daran ändert.',
  newestLogin:
    'Es nimmt nur die neueste Anmeldung von TP-Link an (TPAP), die Mantel nicht spricht; in der Tapo-App unter "Me", "Third-Party Services" den Schalter "Third-Party Compatibility" einschalten.',
  firstLogin:
    'Es hat die erste Art der Tapo-Anmeldung (AES), die das Passwort preisgeben würde; seine Firmware in der Tapo-App aktualisieren.',
  unknownLogin: (scheme) =>
    `Es will eine Anmeldung, die Mantel nicht spricht (${scheme ?? 'ohne Namen'}); nach neuerer Firmware und einem neueren Mantel suchen.`,
  halfLogin: formFaultGroups.formFaults.halfGiven,
  notTurned: 'Es nahm den Befehl an und meldet noch den alten Zustand; am Stecker selbst nachsehen.',
  stoppedAsking: 'Mantel hat inzwischen aufgehört, es zu fragen; noch einmal versuchen.',
  search: 'Suche',
  notSearched: (why) =>
    `Die Suche nach Steckern lässt sich nicht senden (${why}); prüfen, ob dieser Rechner ein Netz hat.`,
  modelAt: (model, address) => `${model} unter ${address}`,
  nobodyToAsk: 'Niemand ist da, der gefragt werden könnte: die Suche einschalten oder unter hosts Adressen eintragen.',
  nobodyAnswers: (searched, hosts) => {
    const where = [...(searched === undefined ? [] : [`die Suche unter ${searched}`]), ...hosts].join(', ');
    const orWrite = hosts.length === 0 ? ' oder ihre Adressen unter hosts eintragen' : '';
    return `Kein Kasa-Stecker antwortet (${where}); bei allen Strom und WLAN prüfen${orWrite}.`;
  },
};

export const kasaGroups = { 'collector-kasa': kasa };
