/** What this build is. A test compares it with package.json. */
export const version = '0.1.0';

/** `homepage` of package.json, which sources that are asked are told; empty while there is none. */
export const homePage: string = '';

/** Epoch ms of the release: no honest clock is earlier. Raised with each version. */
export const builtAt = 1_795_305_600_000;
