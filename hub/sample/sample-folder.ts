import { resolve } from 'node:path';

/** The folder of sample data that belongs to a data folder. */
export const sampleFolder = (folder: string): string => `${resolve(folder)}-sample`;
