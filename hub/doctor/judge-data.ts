/** Judges what is kept: settings, secrets, the admin token, store, backups. Pure. */
import { day, hour } from '#model/time.ts';
import { doctorWords as words } from '#model/words/doctor-en.ts';
import { span } from '#model/words/units-en.ts';
import { sized } from '../commands/counted.ts';
import type { Facts } from './facts.ts';
import { look, ok, wrong, type Finding } from './finding.ts';
import { isOpen, octal } from './judge-machine.ts';

/** A night may be missed while the machine was off; two may not. */
const oldest = 2 * day + 6 * hour;
/** Of the disk; more leaves no room for a backup beside it. */
const largestShare = 0.45;

export function judgeSettings({ settings }: Pick<Facts, 'settings'>): Finding {
  const { there, unreadable, fault } = settings;
  if (!there) return ok('settings', words.settingsNone);
  if (unreadable !== null) {
    return wrong('settings', words.settingsUnreadable(unreadable), words.settingsUnreadableFix);
  }
  if (fault !== null) return wrong('settings', words.settingsWrong(fault), words.settingsWrongFix);
  return ok('settings', words.settings);
}

export function judgeSecrets({ secrets }: Pick<Facts, 'secrets'>): Finding {
  const { path, file, fault, entries, missing } = secrets;
  if (fault !== null) return wrong('secrets', words.secretsWrong(fault), words.secretsWrongFix);
  if (file && isOpen(file.mode)) {
    return wrong('secrets', words.secretsOpen(octal(file.mode)), words.secretsOpenFix(path));
  }
  if (missing.length > 0) {
    return wrong('secrets', words.secretsMissing(missing.join(', ')), words.secretsMissingFix);
  }
  return ok('secrets', file ? words.secrets(entries) : words.secretsNone);
}

export function judgeAdminToken({ adminToken: { path, file } }: Pick<Facts, 'adminToken'>): Finding {
  if (!file) return ok('adminToken', words.adminTokenNone);
  return isOpen(file.mode)
    ? wrong('adminToken', words.adminTokenOpen(octal(file.mode)), words.adminTokenOpenFix(path))
    : ok('adminToken', words.adminToken);
}

export function judgeStore({ store, folder }: Pick<Facts, 'store' | 'folder'>): Finding {
  const { bytes, damage } = store;
  if (bytes === null) return ok('store', words.storeNone);
  if (typeof damage === 'string') return wrong('store', words.storeDamaged(damage), words.storeDamagedFix);
  const share = folder.total === null || folder.total === 0 ? 0 : bytes / folder.total;
  if (share > largestShare) {
    return look('store', words.storeLarge(sized(bytes), Math.round(share * 100)), words.storeLargeFix);
  }
  return ok('store', damage === undefined ? words.storeUnasked(sized(bytes)) : words.store(sized(bytes)));
}

export function judgeBackups(facts: Pick<Facts, 'now' | 'backups' | 'settings' | 'store'>): Finding {
  const { now, backups, settings, store } = facts;
  const { newestAt, count, trouble } = backups;
  if (trouble !== null) return wrong('backups', words.backupsFailed(trouble), words.backupsOldFix);
  if (!settings.backupsEnabled) return look('backups', words.backupsOff, words.backupsOffFix);
  if (newestAt === null) {
    return store.bytes === null
      ? ok('backups', words.backupsYoung)
      : look('backups', words.backupsNone, words.backupsNoneFix);
  }
  const age = Math.max(0, now - newestAt);
  return age > oldest
    ? wrong('backups', words.backupsOld(span(age)), words.backupsOldFix)
    : ok('backups', words.backups(span(age), count));
}
