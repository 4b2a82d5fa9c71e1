/** Energy and heating, in German. */
import type { energyWords } from '../energy-en.ts';
import type { heatingWords } from '../heating-en.ts';
import type { Said } from '../said.ts';
import { count } from '../units-en.ts';

const energy: Said<typeof energyWords> = {
  energy: 'Energie',
  now: 'Jetzt',
  plugsNow: 'Steckdosen jetzt',
  together: (n) => `${n} Zähler zusammen`,
  usualAtThisHour: (low, high) => `um diese Zeit üblich: ${low} bis ${high}`,
  usually: (low, high) => `üblich ${low} bis ${high}`,
  usingLess: 'Gerade weniger Verbrauch als üblich',
  usingAsUsual: 'Gerade etwa so viel Verbrauch wie üblich',
  usingMore: 'Gerade mehr Verbrauch als üblich',
  soFarToday: (amount) => `Heute bisher ${amount}`,
  soFarUntil: (amount, time) => `Heute ${amount}, bis ${time}`,
  onDay: (day, amount) => `${amount} am ${day}`,
  nothingYet: 'Noch ist keine Energie gezählt',
  peakAt: (time) => `Die Spitze war um ${time}.`,
  peakOf: (name, time) => `Die Spitze war um ${time}: ${name}.`,
  today: 'heute',
  todayUntil: (time) => `heute, bis ${time}`,
  metersSilent: (silent, of) =>
    of === 1
      ? 'Der Zähler ist verstummt'
      : silent === of
        ? 'Alle Zähler sind verstummt'
        : `${silent} von ${of} Zählern verstummt`,
  yesterday: 'gestern',
  usual: 'üblich',
  under: (percent, weekday) => ({ much: `${percent} weniger`, rest: `als an einem üblichen ${weekday}` }),
  over: (percent, weekday) => ({ much: `${percent} mehr`, rest: `als an einem üblichen ${weekday}` }),
  asUsual: (weekday) => ({ much: 'So viel', rest: `wie an einem üblichen ${weekday}` }),
  costToday: 'Kosten heute',
  costUntil: (time) => `Kosten heute, bis ${time}`,
  costOfMonth: (month) => `${month} bisher`,
  likely: 'Voraussichtlich',
  inDays: (n) => (n === 1 ? 'an einem Tag' : `in ${n} Tagen`),
  ofDays: (known, n) => `an ${known} von ${n} Tagen`,
  underLastYear: (percent) => `, ${percent} unter Vorjahr`,
  overLastYear: (percent) => `, ${percent} über Vorjahr`,
  asLastYear: ', wie im Vorjahr',
  rateKey: (name, price) => `${name} ${price}`,
  tier: (name, tier) => `${name}, Stufe ${tier}`,
  between: 'dazwischen',
  aKilowattHour: (cents) => `${cents} je kWh`,
  acceptIt: 'annehmen?',
  jumped: (amount) => `Der Zähler sprang um ${amount}.`,
  byTheHour: (days) => (days === 7 ? 'Sieben Tage nach Stunden' : `${days} Tage nach Stunden`),
  hoursNote: 'Leistung, kW, unter der Außentemperatur',
  hoursNoteAlone: 'Leistung, kW',
  byTheWeek: (weeks) =>
    weeks >= 100
      ? 'Zwei Jahre nach Wochen'
      : weeks === 26
        ? 'Sechs Monate nach Wochen'
        : `${weeks} Wochen, eine um die andere`,
  moreForEachDegree: (amount) => `${amount} mehr je Grad kälter`,
  weeksNote: 'kWh je Woche',
  bandSaid: (value, low, high) => `${value}, üblich ${low} bis ${high}`,
  todaySaid: (amount) => `Heute ${amount} gezählt, Stunde für Stunde`,
  daysSaid: (amount, days) =>
    days === 1 ? `${amount} an einem Tag, ein Balken` : `${amount} in ${days} Tagen, je ein Balken`,
  hoursSaid: (peak) => `Leistung Stunde für Stunde, höchstens ${peak}`,
  weeksSaid: (weeks) => `Energie von ${weeks} Wochen, je ein Balken`,
};

const heating: Said<typeof heatingWords> = {
  heating: 'Heizung',
  zone: 'Raum',
  now: 'Jetzt',
  wanted: 'Soll',
  callToday: 'Wärmebedarf, heute',
  byHeight: 'niedrig, mittel und hoch nach Höhe',
  off: 'aus',
  away: 'weg',
  windowOpen: 'Fenster offen',
  warmingUp: (name) => `${name} heizt auf`,
  warmingTwo: (one, other) => `${one} und ${other} heizen auf`,
  warmingMany: (n) => `${n} Räume heizen auf`,
  othersWell: 'Alle anderen Räume sind so warm wie gewünscht.',
  allWell: 'Alle Räume sind so warm wie gewünscht',
  tooCool: (name, degrees) => `${name} ist ${degrees} zu kühl`,
  nothingKnown: 'Noch hat kein Raum seine Temperatur gemeldet',
  allOff: 'Die Heizung ist aus',
  hoursOfHeat: 'bisher geheizt',
  hoursToday: (hours) => `${hours} Stunden`,
  expectedAt: (hours, warmth) => `${hours} erwartet bei ${warmth}, also `,
  moreThanUsual: (percent) => ({ much: `${percent} mehr`, rest: ' als üblich' }),
  lessThanUsual: (percent) => ({ much: `${percent} weniger`, rest: ' als üblich' }),
  asUsual: { much: 'so viel', rest: ' wie üblich' },
  today: 'heute',
  hours: (n) => `${n} h`,
  outdoors: 'draußen',
  unusualDays: (n) =>
    n === 0 ? 'Kein ungewöhnlicher Tag' : n === 1 ? 'Ein ungewöhnlicher Tag' : `${count(n)} ungewöhnliche Tage`,
  thisYear: 'dieses Jahr',
  sinceThen: (date) => `seit ${date}`,
  brighter: 'heller heißt mehr Stunden geheizt',
  heatedFor: (hours) => ({ much: `${hours} Stunden`, rest: ' geheizt' }),
  weatherAskedFor: (hours) => `, das Wetter verlangte ${hours}.`,
  mostIn: (name, hours) => `Das meiste: ${name}, ${hours} Stunden.`,
  windowFrom: (name, time) => `${name}: Ein Fenster war offen ab ${time}.`,
  partly: (hours) => `Nur ${hours} Stunden dieses Tages sind bekannt.`,
  noReason: 'Kein Grund gefunden.',
  touchAnother: 'Ein anderer umringter Tag sagt auf Berührung seinen Grund',
  zoneSaid: (name, hours) => `${name}: heute ${hours} Stunden geheizt`,
  cloudSaid: (days) => `Geheizte Stunden von ${days} Tagen nach der Außentemperatur`,
  yearSaid: (days, unusual) => `Geheizte Stunden von ${days} Tagen, davon ${unusual} ungewöhnlich`,
};

export const energyGroups = { energy, heating };
