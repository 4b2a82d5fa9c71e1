/** The offer to read the broker that has the port of Mantel's own: a line, and one button. */
import { useState, type SyntheticEvent } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { useLive } from '../live/live.ts';
import { useMay } from '../live/may.ts';
import { usePinFirst } from './pin-first.tsx';
import { placeOf, takeOffer } from './offer-request.ts';
import './offer.css';

export function Offer() {
  const mayTake = useMay('admin') === true;
  const offer = useLive((state) => state.sources.find((source) => source.offer !== undefined)?.offer);
  const pin = usePinFirst();
  const [trouble, setTrouble] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  if (offer === undefined || !mayTake) return null;
  const isWhole = !offer.login || (username !== '' && password !== '');
  const connect = (): void => {
    setTrouble(undefined);
    setAsking(true);
    void takeOffer(offer.login ? { username, password } : undefined).then((reason) => {
      setTrouble(reason);
      setAsking(false);
    });
  };
  const press = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isAsking && isWhole) pin.first(connect);
  };
  return (
    <form className="offer" data-login={offer.login} onSubmit={press} onClick={(event) => event.stopPropagation()}>
      <p>
        {words.offer(placeOf(offer))} {offer.login ? words.offerLogin : null}
      </p>
      {offer.login ? (
        <>
          <input
            aria-label={words.user}
            placeholder={words.user}
            autoComplete="off"
            value={username}
            onChange={({ target }) => setUsername(target.value)}
          />
          <input
            type="password"
            aria-label={words.password}
            placeholder={words.password}
            autoComplete="off"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </>
      ) : null}
      <button type="submit" aria-disabled={isAsking || !isWhole}>
        {words.connectToIt}
      </button>
      {trouble === undefined ? null : (
        <p className="offer-trouble" role="alert">
          {trouble}
        </p>
      )}
      {pin.pad}
    </form>
  );
}
