/** What is watched: a person's own rules and those that come with Mantel. */
import { useMemo } from 'react';
import type { Rule } from '#model/alert.ts';
import { settingsAlertsWords as words } from '#model/words/settings-alerts-en.ts';
import { settingsPauseWords } from '#model/words/settings-pause-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { go } from '../../router.ts';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { PauseForm } from './pause-form.tsx';
import { pausesIn } from './pauses.ts';
import { RuleForm } from './rule-form.tsx';
import { listedRules, ownRules, rulesPath, type ListedRule } from './rules.ts';

const noRules: readonly Rule[] = [];
/** No ids of rules are these. */
const adding = '+';
const pausing = '~';

export function AlertsPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: told } = useHub<readonly Rule[]>(rulesPath, shown);
  const alerts = useLive((state) => state.alerts);
  const builtIn = told ?? noRules;
  const isStacked = useIsStacked();
  const own = useMemo(() => ownRules(hub.settings?.written), [hub.settings]);
  const rules = useMemo(() => listedRules(builtIn, own), [builtIn, own]);
  const open = item ?? (isStacked ? undefined : rules[0]?.id);
  const rule = rules.find(({ id }) => id === open);
  const taken = useMemo(() => new Set(rules.map(({ id }) => id)), [rules]);
  useMinute();
  const isPaused = pausesIn(hub.settings?.written, hubNow()).length > 0;
  const firing = alerts.filter(({ rule: of }) => taken.has(of));
  const row = ({ id, name, isOn }: ListedRule) => {
    const now = firing.filter((alert) => alert.rule === id).length;
    return (
      <ListRow key={id} place={partPlace('alerts', id)} isOpen={id === open} isQuiet={!isOn} name={name}>
        <span className="list-note" data-tone={now > 0 ? 'firing' : 'calm'}>
          {isOn ? (now > 0 ? words.now(now) : '') : words.off}
        </span>
      </ListRow>
    );
  };
  const mine = rules.filter(({ isBuiltIn }) => !isBuiltIn);
  return (
    <Frame
      part="alerts"
      shown={shown}
      title={told === undefined ? settingsPageWords.loading : words.title(rules.filter(({ isOn }) => isOn).length)}
      finding={firing.length === 0 ? words.quiet : words.firing(firing.length)}
      isOpen={open !== undefined}
      list={
        <nav aria-label={settingsPageWords.parts.alerts}>
          {hub.mayChange === true ? (
            <ListRow place={partPlace('alerts', adding)} isOpen={open === adding} name={words.add} />
          ) : null}
          <ListRow place={partPlace('alerts', pausing)} isOpen={open === pausing} name={settingsPauseWords.title}>
            <span className="list-note">{isPaused ? settingsPauseWords.paused : ''}</span>
          </ListRow>
          {mine.length === 0 ? null : <p className="list-part">{words.own}</p>}
          {mine.map(row)}
          <p className="list-part">{words.builtIn}</p>
          {rules.filter(({ isBuiltIn }) => isBuiltIn).map(row)}
        </nav>
      }
    >
      {open === pausing ? (
        <PauseForm hub={hub} />
      ) : rule === undefined && open !== adding ? (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      ) : (
        <RuleForm
          key={open}
          rule={rule}
          own={own}
          taken={taken}
          hub={hub}
          opened={(id) => go(id === undefined ? partPlace('alerts') : partPlace('alerts', id))}
        />
      )}
    </Frame>
  );
}
