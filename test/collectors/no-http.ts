/** For collectors that ask nobody. */
import type { Http } from '#model/http.ts';

const refuse = (): Promise<never> => Promise.reject(new Error('not asked'));

export const noHttp: Http = { json: refuse, text: refuse, get: refuse, ifChanged: refuse };
