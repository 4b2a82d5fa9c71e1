/** Who may connect. */
import type { AedesOptions, AuthenticateError, Client } from 'aedes';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Access, Notices } from '../ports.ts';
import type { WrongTokens } from '../access/wrong-tokens.ts';
import type { Limits } from './limits.ts';
import type { Peer, Peers } from './peer.ts';
import { localRights, rightsOf, type Rights } from './permissions.ts';
import { isTopic } from './topics.ts';

/** CONNACK return codes of MQTT 3.1.1. */
const identifierRejected = 2;
const serverUnavailable = 3;
const badLogin = 4;
const notAuthorized = 5;

export type AdmissionOptions = {
  readonly access: Pick<Access, 'login'>;
  /** The setting `trust_loopback`. */
  readonly trustLoopback: () => boolean;
  readonly wrongTokens: WrongTokens;
  readonly peers: Peers;
  readonly notices: Notices;
  readonly limits: Pick<Limits, 'keepalive'>;
  /** A client has logged in. False when there is no room for it. */
  readonly admit: (client: Client) => boolean;
};

type Admission = Required<Pick<AedesOptions, 'preConnect' | 'authenticate'>>;

export function createAdmission(options: AdmissionOptions): Admission {
  const { access, trustLoopback, wrongTokens, peers, notices, limits, admit } = options;
  /** What `authenticate` must still know of CONNECT; aedes passes it only name and password. */
  const asked = new WeakMap<Client, { readonly nameless: boolean; readonly will: string | undefined }>();

  function rightsFor({ address, local }: Peer, name: string | undefined, token: Buffer | undefined): Rights | number {
    if (name === undefined && token === undefined && local && trustLoopback()) return localRights;
    if (name === undefined || token === undefined) {
      notices.tell('login', address, brokerWords.noLogin(address));
      return notAuthorized;
    }
    if (wrongTokens.wait(address) > 0) return serverUnavailable;
    const grant = access.login(name, token.toString());
    if (grant) return rightsOf(grant);
    wrongTokens.wrong(address);
    notices.tell('login', address, brokerWords.wrongLogin(address));
    return badLogin;
  }

  return {
    preConnect(client, packet, done) {
      // aedes itself answers it with "unacceptable protocol version" (1), after this.
      if (packet.protocolVersion === 5) {
        const address = peers.of(client)?.address ?? '';
        notices.tell('version', address, brokerWords.speaksMqtt5(address));
      }
      const { will } = packet;
      if (will && !isTopic(will.topic)) {
        done(new Error('the will has no valid topic'), false);
        return;
      }
      const { keepalive = 0 } = packet;
      if (keepalive === 0 || keepalive > limits.keepalive) packet.keepalive = limits.keepalive;
      // Without an id there is no session to come back to (MQTT-3.1.3-8); MQTT 3.1 demands one always.
      const nameless = packet.clientId === '' && (packet.clean === false || packet.protocolVersion === 3);
      asked.set(client, { nameless, will: will?.topic });
      done(null, true);
    },
    authenticate(client, name, token, done) {
      const peer = peers.of(client);
      const { nameless, will } = asked.get(client) ?? { nameless: false, will: undefined };
      if (peer === undefined) {
        done(refusal(notAuthorized), false);
        return;
      }
      const rights = nameless ? identifierRejected : rightsFor(peer, name, token);
      if (typeof rights === 'number') {
        done(refusal(rights), false);
        return;
      }
      if (will !== undefined && (will.startsWith('$SYS/') || !rights.mayPublish(will))) {
        notices.tell('forbidden', rights.name, brokerWords.mayNotLeaveWill(rights.name, will));
        done(refusal(notAuthorized), false);
        return;
      }
      if (!admit(client)) {
        notices.tell('crowd', peer.address, brokerWords.noRoom(peer.address));
        done(refusal(serverUnavailable), false);
        return;
      }
      peer.rights = rights;
      for (const kind of ['login', 'version', 'crowd']) notices.over(kind, peer.address);
      peer.onAdmitted?.();
      done(null, true);
    },
  };
}

function refusal(returnCode: number): AuthenticateError {
  return Object.assign(new Error('refused'), { returnCode });
}
