/** What is asked of the hub about backups. */
import type { z } from 'zod';
import type { backupSchema, backupsSchema } from '#model/backup-api.ts';
import { screenWords } from '#model/words/screen-en.ts';
import type { Refused } from '../hub/ask.ts';

export type Backups = z.output<typeof backupsSchema>;
export type Backup = z.output<typeof backupSchema>;

export const backupsPath = '/api/v1/backups';
export const backupPath = (name: string): string => `${backupsPath}/${encodeURIComponent(name)}`;

/** Sends a backup from a file of the machine this screen runs on. */
export async function sendFile(file: File): Promise<Backup | Refused> {
  try {
    const answer = await fetch(`${backupsPath}/upload`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    const told: unknown = await answer.json().catch(() => undefined);
    if (answer.ok) return told as Backup;
    const error = typeof told === 'object' && told !== null && 'error' in told ? String(told.error) : undefined;
    return { refused: error ?? screenWords.actionFailed, status: answer.status };
  } catch {
    return { refused: screenWords.actionFailed, status: 0 };
  }
}
