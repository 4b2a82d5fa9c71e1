/** MQTT over a WebSocket. Host and Origin are checked here as for every request; who may do what is the broker's to say. */
import { z } from 'zod';
import { refusalWords } from '#model/words/refusals-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { loggedIn } from './connections.ts';
import { mqttPath } from './mqtt-path.ts';
import { senderOf, isThisMachine } from './permission.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';

/** MQTT-6.0.0-3. */
export const subprotocol = 'mqtt';

// RFC 6455 section 7.4.1.
const tryAgainLater = 1013;

export function mqttRoutes(app: Routes, { mqtt }: Pick<ApiDependencies, 'mqtt'>): void {
  app.route({
    method: 'GET',
    url: mqttPath,
    // The login is inside: CONNECT carries it.
    config: permit('open'),
    schema: {
      tags: ['MQTT'],
      summary: 'MQTT (WebSocket)',
      description:
        'A WebSocket of the subprotocol `mqtt`: MQTT 3.1.1 in binary frames, with the logins and limits of the TCP port.',
      response: { 101: z.null().meta({ description: 'The connection is a WebSocket now.' }), ...refused },
    },
    preHandler(request, _reply, done) {
      const offered = request.headers['sec-websocket-protocol']?.split(',').map((name) => name.trim()) ?? [];
      if (request.ws && !offered.includes(subprotocol)) {
        throw new Refusal(400, refusalWords.subprotocol(subprotocol));
      }
      done();
    },
    handler: () => {
      throw new Refusal(426, refusalWords.webSocketOnly, { upgrade: 'websocket' });
    },
    wsHandler(socket, request) {
      const speak = mqtt();
      const onAdmitted = (): void => void request.raw.socket.emit(loggedIn);
      if (speak) speak(socket, { address: senderOf(request), local: isThisMachine(request), onAdmitted });
      else {
        socket.close(tryAgainLater, 'The MQTT broker is off.');
        // Whoever does not answer the close would hold its place for half a minute.
        request.raw.socket.destroySoon();
      }
    },
  });
}
