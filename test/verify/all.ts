/** Every verification, one import and one entry each. */
import type { Verification } from '#scripts/verification.ts';
import { architecture } from './architecture.ts';

export const verifications: readonly Verification[] = [architecture];
