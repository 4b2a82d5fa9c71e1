/** Signing in to sources, in English. */
import { span } from './units-en.ts';
import { spoken } from './spoken.ts';

export const signInWords = spoken('signIn', {
  needed: (title: string) => `Sign in to ${title} on the Health page.`,
  again: (title: string) => `Sign in to ${title} again on the Health page.`,
  done: (title: string) => `You are signed in to ${title}.`,
  ended: (title: string) => `You are signed out of ${title}.`,
  /** `days` is a whole number. */
  endsIn: (title: string, days: number) =>
    `The sign-in to ${title} ends ${days <= 1 ? 'within a day' : `in ${days} days`}; sign in again on the Health page.`,
  notUsed: (title: string) => `The sign-in to ${title} was not finished in time; begin it again on the Health page.`,
  declined: (title: string) => `The sign-in to ${title} was declined on its page; begin it again on the Health page.`,
  refused: (title: string, code: string) =>
    `${title} refuses the sign-in (${code}); check the client id and its secret in the settings.`,
  notAccepted: (title: string) =>
    `${title} refuses access although the sign-in is fresh; check on its page whether the account may do this.`,
  odd: (why: string) => `Nobody can be signed in now: ${why}`,
  trouble: (host: string, code: string) => `${host} cannot sign anybody in now (${code}).`,
  kind: (host: string, kind: string) => `${host} gave a token of the kind ${kind}, which Mantel does not know.`,
  openly: (host: string) => `${host} would get the sign-in unencrypted; write an https:// address into the settings.`,
  unwritable: (title: string, why: string) => `The sign-in to ${title} cannot be kept (${why}), so it is not used yet.`,
  unreadable: (file: string, why: string) =>
    `${file} cannot be read (${why}); mend it or delete it, start Mantel anew, and sign in again.`,
  notYaml: 'it is not valid YAML',
  notAsWritten: (where: string) => `${where} is not as it was written`,
  notForgotten: (title: string, why: string) =>
    `The sign-in to ${title} cannot be taken out of sign-ins.yaml (${why}); delete it there.`,
  notHere: (title: string) => `${title} needs a sign-in, which only a hub can keep; list it there instead.`,
  noPage: 'The source has no page to sign in on.',
  unknown: (source: string) => `No source ${source} that is signed in to is running.`,
} as const);

/** The page to which a source sends the browser back. */
export const callbackWords = spoken('callback', {
  signedIn: 'Signed in',
  notSignedIn: 'Not signed in',
  done: (title: string) => `Mantel is signed in to ${title}. You can close this page.`,
  unknown: (lifetime: number) =>
    `This sign-in was not begun here, was used already, or is older than ${span(lifetime)}. Begin it again on the Health page.`,
  elsewhere:
    'This page works only in a browser on the machine on which Mantel runs. Begin the sign-in again there, on the Health page.',
  back: 'Go to Mantel',
} as const);
