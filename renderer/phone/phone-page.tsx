/** The home in a hand: the sentence, what needs somebody, the numbers and today's alerts. Nothing to press. */
import { useMemo } from 'react';
import { phoneWords as words } from '#model/words/phone-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { clockTime, longWeekday } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { longSilent, without } from '../live/long-silent.ts';
import { live, useLive } from '../live/live.ts';
import { hubNow, useMinute, useNow } from '../live/now.ts';
import { firingAlerts } from '../panels/alerts/alerts.ts';
import { airOf } from '../panels/air/air.ts';
import { powerSource } from '../panels/power/power.ts';
import { roomsOf } from '../panels/rooms/rooms.ts';
import { useOlderText } from '../panels/verdict/use-older-text.ts';
import { useSaid } from '../panels/verdict/use-said.ts';
import { Mark } from '../parts/mark.tsx';
import { NeedsYou } from './needs-you.tsx';
import { AirLine, OutdoorsLine, PowerLine, RoomLine } from './number-lines.tsx';
import { isLong } from './sentences.ts';
import { sentencesOf } from '#model/sentences.ts';
import { TodaysAlerts } from './todays-alerts.tsx';
import './phone.css';

/** How the numbers came: by themselves, how many of them are old, or as of when. */
function Foot() {
  const zone = useZone();
  const link = useLive((state) => state.link);
  const { tone } = useSaid();
  const older = useOlderText();
  const lastFrameAt = useLive((state) => (state.link === 'lost' ? state.lastFrameAt : undefined));
  return (
    <footer className="phone-foot">
      <Mark tone={tone} />
      {link === 'live'
        ? (older ?? words.live)
        : lastFrameAt === undefined
          ? screenWords.waiting
          : words.asOf(clockTime(lastFrameAt, zone))}
    </footer>
  );
}

export function PhonePage() {
  const zone = useZone();
  const time = useNow((now) => `${longWeekday(now, zone)} ${clockTime(now, zone)}`);
  const name = useLive((state) => state.screen?.homeName ?? '');
  const directory = useLive((state) => state.directory);
  const chosen = useLive((state) => state.screen?.power ?? null);
  const alerts = useLive((state) => state.alerts);
  const minute = useMinute();
  const firing = useMemo(() => firingAlerts(alerts, hubNow()), [alerts, minute]);
  const silent = useNow((now) => longSilent(live.state, now).join(' '));
  const present = useMemo(() => without(directory, silent), [directory, silent]);
  const rooms = useMemo(() => roomsOf(present), [present]);
  const air = useMemo(() => airOf(present), [present]);
  const power = useMemo(() => powerSource(present, chosen), [present, chosen]);
  const said = useSaid();
  const sentences = sentencesOf(said.text);
  // The alert says it itself, with its reason.
  const isTold = firing.some(({ title }) => title === said.text);
  return (
    <main className="phone" tabIndex={0} aria-label={name}>
      <header className="phone-head">
        <p>{name}</p>
        <p className="figure">{time}</p>
      </header>
      {isTold ? null : (
        <h1 className="phone-said" data-class="glance" data-long={isLong(sentences)}>
          {sentences.map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </h1>
      )}
      <NeedsYou alerts={firing} isHeading={isTold} />
      <div className="phone-lines">
        <OutdoorsLine />
        {rooms.map((room) => (
          <RoomLine key={room.temperature.key} room={room} />
        ))}
        {air ? <AirLine air={air} /> : null}
        {power ? <PowerLine source={power} /> : null}
      </div>
      <TodaysAlerts firing={firing} />
      <Foot />
    </main>
  );
}
