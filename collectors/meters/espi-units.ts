/** Units and kinds of readings of NAESB ESPI (Green Button), by the numbers of its schema espi.xsd. */
import { BadReading } from '#model/trouble.ts';
import { meterFilesCollectorWords as words } from '#model/words/collector-meter-files-en.ts';
import type { MeterReading, Quantity } from './reading.ts';

export type ReadingType = {
  readonly uom?: number;
  readonly powerOfTenMultiplier?: number;
  readonly commodity?: number;
  readonly flowDirection?: number;
  readonly accumulationBehaviour?: number;
  /** s */
  readonly intervalLength?: number;
};

/** Of the schema's UnitSymbolKind, with what makes a kWh, m³ or W of one. The US therm is 105,480,400 J. */
const units: Readonly<Record<number, { readonly unit: MeterReading['unit']; readonly factor: number }>> = {
  31: { unit: 'kWh', factor: 1 / 3_600_000 }, // J
  38: { unit: 'W', factor: 1 },
  42: { unit: 'm³', factor: 1 },
  72: { unit: 'kWh', factor: 1 / 1_000 }, // Wh
  119: { unit: 'm³', factor: 0.028316846592 }, // cubic feet
  128: { unit: 'm³', factor: 0.003785411784 }, // US gallons
  132: { unit: 'kWh', factor: 1055.05585262 / 3_600_000 }, // Btu
  134: { unit: 'm³', factor: 1 / 1_000 }, // litres
  169: { unit: 'kWh', factor: 105_480_400 / 3_600_000 }, // therms
};

const electricity = [0, 1, 2];
/** Natural gas, propane, potable water. 10 is steam, 11 waste water, and so on: none of these is stored as another. */
const commodities: Readonly<Record<number, 'gas' | 'water'>> = { 7: 'gas', 8: 'gas', 9: 'water' };
/** Delivered less received is net: what is below 0 was fed back. */
const received = 19;
/** deltaData: each reading is of its interval. Some leave it out, or write 0. Indicating and instantaneous: a power. */
const ofInterval = [0, 4];
const ofMoment = [6, 12];

export type Kind = {
  readonly quantity: Quantity;
  readonly unit: MeterReading['unit'];
  /** What makes the amount of a value. */
  readonly factor: number;
};

/**
 * What the readings of a type are.
 * @param service Kind of the usage point: 0 electricity, 1 gas, 2 water.
 * @throws BadReading for what Mantel does not know: nothing is made of such readings, least of all a 0.
 */
export function kindOf(type: ReadingType, service: number | undefined): Kind {
  const { uom, powerOfTenMultiplier = 0, accumulationBehaviour = 4, flowDirection } = type;
  const found = uom === undefined ? undefined : units[uom];
  if (!found) {
    throw new BadReading(uom === undefined ? words.noUom : words.unknownUom(uom));
  }
  const isPower = found.unit === 'W';
  if (!ofInterval.includes(accumulationBehaviour) && !(isPower && ofMoment.includes(accumulationBehaviour))) {
    throw new BadReading(words.notAmounts(accumulationBehaviour));
  }
  const factor = found.factor * 10 ** powerOfTenMultiplier;
  if (isPower) return { quantity: 'power', unit: 'W', factor };
  const commodity = commodityOf(type, service);
  if (commodity === 'gas') return { quantity: found.unit === 'kWh' ? 'gas_energy' : 'gas', unit: found.unit, factor };
  if (commodity === 'water' && found.unit === 'm³') return { quantity: 'water', unit: 'm³', factor };
  if (commodity !== 'electricity' || found.unit !== 'kWh') {
    throw new BadReading(words.misfit);
  }
  return { quantity: flowDirection === received ? 'energy_returned' : 'energy', unit: 'kWh', factor };
}

/** Undefined for what Mantel has no word for. */
function commodityOf(
  { commodity }: ReadingType,
  service: number | undefined,
): 'electricity' | 'gas' | 'water' | undefined {
  if (commodity !== undefined && commodity !== 0) {
    return electricity.includes(commodity) ? 'electricity' : commodities[commodity];
  }
  return service === 1 ? 'gas' : service === 2 ? 'water' : 'electricity';
}
