const labels = ['device'] as const;
const gauge = 'gauge' as const;
const state = 'state' as const;

export const tadoSeries = {
  temperature: { unit: '°C', kind: gauge, labels, about: 'Air temperature of the room.' },
  humidity: { unit: '%', kind: gauge, labels, about: 'Relative humidity of the room.' },
  target_temperature: {
    unit: '°C',
    kind: gauge,
    labels,
    about: 'Temperature that is asked for; none while the heating is off.',
  },
  heating_on: { unit: 'bool', kind: state, labels, about: 'Whether the room is to be heated at all.' },
  heating_power: { unit: '%', kind: gauge, labels, about: 'How much heat the room asks of the boiler.' },
  window_open: { unit: 'bool', kind: state, labels, about: 'Whether an open window was noticed.' },
  away: { unit: 'bool', kind: state, labels, about: 'Whether nobody is at home, as Tado sees it.' },
  available: { unit: 'bool', kind: state, labels, about: 'Whether the thermostat of the room is connected.' },
  call_for_heat: {
    unit: 'index',
    kind: state,
    labels,
    about:
      'How much heat the room asked for, from the day report: 0 none, 1 low, 2 medium, 3 high. A sample where it changes, at the begin of each local day and 1 ms before its end.',
  },
  outdoor_temperature: { unit: '°C', kind: gauge, labels, about: 'Air temperature outdoors.' },
  weather_code: { unit: 'index', kind: state, labels, about: 'The sky, as a WMO weather code (table 4677).' },
  solar_intensity: { unit: '%', kind: gauge, labels, about: 'Strength of the sunlight.' },
} as const;
export type TadoSeries = typeof tadoSeries;
