/** How long history is kept, and what that costs in room on the disk. */
import type { z } from 'zod';
import { day } from '#model/time.ts';
import type { storageSchema } from '#model/storage-api.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { settingsUpkeepWords as words } from '#model/words/settings-upkeep-en.ts';
import { sizeText } from '../../format/size.ts';
import { shortDate, yearOf } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { Pills } from '../form/controls.tsx';
import { FieldRow } from '../form/field-row.tsx';
import { plainText } from '../form/paths.ts';
import { spanOf } from '../form/spans.ts';
import type { Form } from '../form/use-form.ts';
import { Frame } from '../frame/frame.tsx';
import { SectionForm, useSection } from '../frame/section-form.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import type { PartProps } from '../parts.ts';
import '../sources/quota.css';

type Storage = z.output<typeof storageSchema>;
type StorageClass = Storage['classes'][number];

/** Shown with what they cost. */
const byHand = ['keep_samples', 'keep_minutes'];

export function StoragePart({ shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: storage } = useHub<Storage>('/api/v1/storage', shown);
  const section = useSection(hub, 'store', byHand);
  const title = storage === undefined ? words.storedUnknown : words.stored(sizeText(storage.bytes));
  const finding = storage === undefined ? undefined : words.ofDisk(sizeText(storage.disk.free));
  return (
    <Frame part="storage" shown={shown} title={title} finding={finding}>
      {section === undefined ? (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      ) : (
        <SectionForm
          hub={hub}
          section={section}
          title={words.storageName}
          about={words.storageAbout}
          before={(form) => storage?.classes.map((each) => <Keep key={each.class} kept={each} form={form} />)}
          proof={() => (storage === undefined ? null : <Disk storage={storage} />)}
        />
      )}
    </Frame>
  );
}

/** "365 d" as a year. */
function keepText(keep: string): string {
  const days = Math.round((spanOf(keep) ?? 0) / day);
  if (days === 0) return keep;
  return days % 365 === 0 ? words.years(days / 365) : words.days(days);
}

type KeepProps = { readonly kept: StorageClass; readonly form: Form };

/** How long one class of history is kept, with the cost of the time that is chosen. */
function Keep({ kept, form }: KeepProps) {
  const zone = useZone();
  const { setting, choices } = kept;
  const title = words.classes[kept.class];
  const since = kept.from === null ? '' : `${shortDate(kept.from, zone)} ${yearOf(kept.from, zone)}`;
  const now = [words.now(sizeText(kept.bytes), since), kept.perDay === null ? '' : words.perDay(sizeText(kept.perDay))];
  if (setting === null)
    return (
      <FieldRow title={title} help={now.join(' ')}>
        <p className="field-said">{words.forEver}</p>
      </FieldRow>
    );
  const value = plainText(form.value([setting])) || (kept.keep ?? '');
  const isSame = (one: string): boolean => spanOf(one) === spanOf(value);
  const known = choices.some(({ keep }) => isSame(keep));
  const offered = known || value === '' ? choices : [...choices, { keep: value, bytes: 0 }];
  const cost = choices.find(({ keep }) => isSame(keep));
  return (
    <FieldRow
      title={title}
      fault={form.fault([setting])}
      help={[cost === undefined ? words.costUnknown : words.costs(sizeText(cost.bytes)), ...now].join(' ')}
    >
      <Pills
        label={title}
        choices={offered.map(({ keep }) => ({ value: keep, text: keepText(keep) }))}
        chosen={offered.find(({ keep }) => isSame(keep))?.keep}
        disabled={form.readOnly}
        choose={(keep) => form.put([setting], keep)}
      />
    </FieldRow>
  );
}

function Disk({ storage: { bytes, budget, disk, backups } }: { readonly storage: Storage }) {
  const used = disk.bytes === 0 ? 0 : ((disk.bytes - disk.free) / disk.bytes) * 100;
  const own = disk.bytes === 0 ? 0 : (bytes / disk.bytes) * 100;
  return (
    <>
      <section aria-label={words.storageName}>
        <h2 className="proof-head">{words.storageName}</h2>
        <p className="proof-hero proof-word">{sizeText(bytes)}</p>
        <p className="proof-note">{words.budget(sizeText(budget))}</p>
      </section>
      <section aria-label={words.disk}>
        <h2 className="proof-head">{words.disk}</h2>
        <p className="quota-plan">
          {words.free(sizeText(disk.free))} <span className="quota-of">{words.ofSize(sizeText(disk.bytes))}</span>
        </p>
        <svg className="quota-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 2H100" />
          <path d={`M0 2H${used}`} data-done="half" />
          <path d={`M0 2H${Math.max(own, 0.5)}`} data-done="true" />
        </svg>
        {backups.count === 0 ? null : (
          <p className="proof-note">{words.backupsTake(sizeText(backups.bytes), backups.count)}</p>
        )}
      </section>
    </>
  );
}
