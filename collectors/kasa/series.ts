const labels = ['device'] as const;
const gauge = 'gauge' as const;

/** Names and units as the mqtt collector has them, so that plugs of every make are one to the screen. */
export const kasaSeries = {
  power: { unit: 'W', kind: gauge, labels, about: 'Active power.' },
  voltage: { unit: 'V', kind: gauge, labels, about: 'Voltage of the mains.' },
  current: { unit: 'A', kind: gauge, labels, about: 'Current.' },
  energy: {
    unit: 'kWh',
    kind: 'counter',
    labels,
    about: 'Energy used since the meter was set to zero; Tapo plugs do so each month.',
  },
  state: { unit: 'bool', kind: 'state', labels, about: '1 while it is switched on.' },
} as const;
export type KasaSeries = typeof kasaSeries;
