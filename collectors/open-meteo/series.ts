const labels = ['place'] as const;
const gauge = 'gauge' as const;

export const openMeteoSeries = {
  temperature: { unit: '°C', kind: gauge, labels, about: 'Air temperature outdoors, 2 m above ground.' },
  apparent_temperature: { unit: '°C', kind: gauge, labels, about: 'What it feels like.' },
  humidity: { unit: '%', kind: gauge, labels, about: 'Relative humidity outdoors.' },
  wind_speed: { unit: 'm/s', kind: gauge, labels, about: 'Wind speed, 10 m above ground.' },
  pressure: { unit: 'hPa', kind: gauge, labels, about: 'Air pressure at sea level.' },
  precipitation: { unit: 'mm', kind: gauge, labels, about: 'Rain and melted snow of the 15 minutes before.' },
  cloud_cover: { unit: '%', kind: gauge, labels, about: 'Share of the sky under cloud.' },
  pm2_5: { unit: 'µg/m³', kind: gauge, labels, about: 'Particles up to 2.5 µm outdoors.' },
  pm10: { unit: 'µg/m³', kind: gauge, labels, about: 'Particles up to 10 µm outdoors.' },
  european_aqi: { unit: 'index', kind: gauge, labels, about: 'European air quality index.' },
  us_aqi: { unit: 'index', kind: gauge, labels, about: 'US air quality index.' },
  hourly_temperature: {
    unit: '°C',
    kind: gauge,
    labels,
    about: 'Air temperature outdoors each full hour, in hindsight.',
  },
  hourly_humidity: {
    unit: '%',
    kind: gauge,
    labels,
    about: 'Relative humidity outdoors each full hour, in hindsight.',
  },
  hourly_wind_speed: { unit: 'm/s', kind: gauge, labels, about: 'Wind speed each full hour, in hindsight.' },
  hourly_precipitation: {
    unit: 'mm',
    kind: gauge,
    labels,
    about: 'Rain and melted snow of the hour before, in hindsight.',
  },
} as const;
export type OpenMeteoSeries = typeof openMeteoSeries;
