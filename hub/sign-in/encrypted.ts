/** Where a token may be sent: encrypted, or to what a person has written into the settings as a thing of the home. */
import { Misconfigured } from '#model/trouble.ts';
import { signInWords } from '#model/words/sign-in-en.ts';

/** Throws Misconfigured when tokens would cross the internet for everybody to read (RFC 6749 section 1.6). */
export function requireEncryption(url: URL, homeHosts: ReadonlySet<string>): void {
  if (url.protocol !== 'https:' && !homeHosts.has(url.host)) throw new Misconfigured(signInWords.openly(url.host));
}
