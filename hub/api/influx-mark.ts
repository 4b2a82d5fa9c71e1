/** Marks routes that speak as InfluxDB does: they take logins of InfluxDB's kinds, and bodies of any type and packed. */
export const influxMark = { influx: true };

/** Whether a route's config has the mark. */
export const isInflux = (config: unknown): boolean =>
  typeof config === 'object' && config !== null && 'influx' in config && config.influx === true;
