/** Where MQTT is spoken over a WebSocket. */
export const mqttPath = '/mqtt';
