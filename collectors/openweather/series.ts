/** Named, labelled and measured like those of Open-Meteo where they are of the same thing. */
const labels = ['place'] as const;
const gauge = 'gauge' as const;

export const openWeatherSeries = {
  temperature: { unit: '°C', kind: gauge, labels, about: 'Air temperature outdoors, 2 m above ground.' },
  apparent_temperature: { unit: '°C', kind: gauge, labels, about: 'What it feels like.' },
  humidity: { unit: '%', kind: gauge, labels, about: 'Relative humidity outdoors.' },
  wind_speed: { unit: 'm/s', kind: gauge, labels, about: 'Wind speed, 10 m above ground.' },
  pressure: { unit: 'hPa', kind: gauge, labels, about: 'Air pressure at sea level.' },
  precipitation: { unit: 'mm', kind: gauge, labels, about: 'Rain and melted snow of the hour before.' },
  cloud_cover: { unit: '%', kind: gauge, labels, about: 'Share of the sky under cloud.' },
  pm2_5: { unit: 'µg/m³', kind: gauge, labels, about: 'Particles up to 2.5 µm outdoors.' },
  pm10: { unit: 'µg/m³', kind: gauge, labels, about: 'Particles up to 10 µm outdoors.' },
  // Without the last word it is the alarm of a detector.
  carbon_monoxide_concentration: { unit: 'µg/m³', kind: gauge, labels, about: 'Carbon monoxide outdoors.' },
  nitrogen_dioxide: { unit: 'µg/m³', kind: gauge, labels, about: 'Nitrogen dioxide outdoors.' },
  ozone: { unit: 'µg/m³', kind: gauge, labels, about: 'Ozone outdoors.' },
  sulphur_dioxide: { unit: 'µg/m³', kind: gauge, labels, about: 'Sulphur dioxide outdoors.' },
  aqi: {
    unit: 'index',
    kind: gauge,
    labels,
    about: "OpenWeather's own air quality index: 1 good, 2 fair, 3 moderate, 4 poor, 5 very poor.",
  },
} as const;
export type OpenWeatherSeries = typeof openWeatherSeries;
