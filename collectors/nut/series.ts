const labels = ['device'] as const;
const gauge = 'gauge' as const;
const state = 'state' as const;

export const nutSeries = {
  battery: { unit: '%', kind: gauge, labels, about: 'Charge of the battery.' },
  runtime: { unit: 's', kind: gauge, labels, about: 'How long the battery lasts at this load, as the UPS reckons.' },
  load: { unit: '%', kind: gauge, labels, about: 'Load, of what the UPS can carry.' },
  power: { unit: 'W', kind: gauge, labels, about: 'Real power of what hangs on it, as the UPS measures it.' },
  power_estimate: {
    unit: 'W',
    kind: gauge,
    labels,
    about: 'Real power, reckoned: load times nominal power. Only for a UPS that does not measure it.',
  },
  apparent_power: { unit: 'VA', kind: gauge, labels, about: 'Apparent power, as the UPS measures it.' },
  input_voltage: { unit: 'V', kind: gauge, labels, about: 'Voltage of the mains.' },
  input_frequency: { unit: 'Hz', kind: gauge, labels, about: 'Frequency of the mains.' },
  output_voltage: { unit: 'V', kind: gauge, labels, about: 'Voltage of what hangs on it.' },
  battery_voltage: { unit: 'V', kind: gauge, labels, about: 'Voltage of the battery.' },
  device_temperature: { unit: '°C', kind: gauge, labels, about: 'Temperature inside the UPS.' },
  mains: { unit: 'bool', kind: state, labels, about: '1 on mains (OL), 0 on battery (OB).' },
  battery_low: { unit: 'bool', kind: state, labels, about: '1 while the battery is almost empty (LB).' },
  battery_worn: { unit: 'bool', kind: state, labels, about: '1 while the battery wants to be replaced (RB).' },
  charging: { unit: 'bool', kind: state, labels, about: '1 while the battery is charged (CHRG).' },
  discharging: { unit: 'bool', kind: state, labels, about: '1 while the battery is discharged (DISCHRG).' },
  overloaded: { unit: 'bool', kind: state, labels, about: '1 while more hangs on it than it can carry (OVER).' },
} as const;
export type NutSeries = typeof nutSeries;
