/** How much an alert wants of people. */
export const severities = ['warn', 'alarm'] as const;
export type Severity = (typeof severities)[number];
