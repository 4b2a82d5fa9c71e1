/** What sensors at serial ports measure. A board that prints lines may name more. */
const labels = ['device'] as const;
const mass = (about: string) => ({ unit: 'µg/m³', kind: 'gauge', labels, about }) as const;
const count = (about: string) => ({ unit: '1/cm³', kind: 'gauge', labels, about }) as const;

export const series = {
  pm1: mass('Particles up to 1 µm.'),
  pm2_5: mass('Particles up to 2.5 µm.'),
  pm4: mass('Particles up to 4 µm.'),
  pm10: mass('Particles up to 10 µm.'),
  pm1_raw: mass('Particles up to 1 µm, by the calibration of the factory (CF=1).'),
  pm2_5_raw: mass('Particles up to 2.5 µm, by the calibration of the factory (CF=1).'),
  pm10_raw: mass('Particles up to 10 µm, by the calibration of the factory (CF=1).'),
  particles_0_3: count('Number of particles beyond 0.3 µm.'),
  particles_0_5: count('Number of particles beyond 0.5 µm.'),
  particles_1: count('Number of particles beyond 1 µm.'),
  particles_2_5: count('Number of particles beyond 2.5 µm.'),
  particles_5: count('Number of particles beyond 5 µm.'),
  particles_10: count('Number of particles beyond 10 µm.'),
  particles_up_to_0_5: count('Number of particles from 0.3 to 0.5 µm.'),
  particles_up_to_1: count('Number of particles from 0.3 to 1 µm.'),
  particles_up_to_2_5: count('Number of particles from 0.3 to 2.5 µm.'),
  particles_up_to_4: count('Number of particles from 0.3 to 4 µm.'),
  particles_up_to_10: count('Number of particles from 0.3 to 10 µm.'),
  particle_size: { unit: 'µm', kind: 'gauge', labels, about: 'Typical size of the particles.' },
  formaldehyde: mass('Formaldehyde.'),
  co2: { unit: 'ppm', kind: 'gauge', labels, about: 'Carbon dioxide.' },
  temperature: { unit: '°C', kind: 'gauge', labels, about: 'Temperature.' },
  humidity: { unit: '%', kind: 'gauge', labels, about: 'Relative humidity.' },
} as const;

export type SerialQuantity = keyof typeof series;
export const isSerialQuantity = (name: string): name is SerialQuantity => Object.hasOwn(series, name);
