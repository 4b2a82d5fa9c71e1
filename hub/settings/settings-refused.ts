/** What was to be written into mantel.yaml would not be valid. */
import { Misconfigured } from '#model/trouble.ts';
import { pathText, type SettingsFault } from './settings-text.ts';

export class SettingsRefused extends Misconfigured {
  /** Where, and why. */
  readonly fault: SettingsFault;
  constructor(fault: SettingsFault) {
    // The line is one of a text that is not written anywhere.
    const { path, text, reason } = fault;
    super(sentence(path === undefined || path.length === 0 ? reason : `${pathText(path)}: ${text}`));
    this.fault = fault;
  }
}

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
