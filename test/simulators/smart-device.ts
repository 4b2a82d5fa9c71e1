/** What a device answers in the newer language ("SMART"), in the shapes that python-kasa recorded of real ones. */

export type SmartSocket = {
  readonly id: string;
  readonly nickname: string;
  on: boolean;
  /** In mW, mV, mA and Wh; absent without a meter. */
  readonly meter?: { power: number; voltage?: number; current?: number; month: number };
};
export type SmartDeviceOptions = SmartSocket & {
  readonly model: string;
  /** Of the meter: 1 tells power and energy, 2 the rest, too. */
  readonly meterVersion?: 1 | 2;
  /** Of a strip, in the order in which it lists them: the last one first, as real ones do. */
  readonly sockets?: readonly SmartSocket[];
  /** Sockets on one page of a list. */
  readonly page?: number;
  /** Takes the command to switch and does nothing. */
  readonly isStuck?: boolean;
  /** Methods that it refuses. */
  readonly refuses?: readonly string[];
};

type Params = Readonly<Record<string, unknown>>;
type Request = { readonly method: string; readonly params?: Params };

const unknownMethod = -1;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

export function answerSmart(options: SmartDeviceOptions): (request: unknown) => unknown {
  const { meterVersion = 2, sockets = [], page = 10, isStuck = false, refuses = [] } = options;

  const componentsOf = (one: SmartSocket): unknown[] => [
    { id: 'device', ver_code: 2 },
    ...(one.meter ? [{ id: 'energy_monitoring', ver_code: meterVersion }] : []),
    ...(one === options && sockets.length > 0 ? [{ id: 'control_child', ver_code: 2 }] : []),
    ...(one === options && sockets.length > 0 ? [{ id: 'child_device', ver_code: 2 }] : []),
  ];
  const infoOf = (one: SmartSocket): object => ({
    device_id: one.id,
    nickname: base64(one.nickname),
    model: options.model,
    type: 'SMART.TAPOPLUG',
    ...(one === options && sockets.length > 0 ? {} : { device_on: one.on }),
    ...(one === options ? {} : { position: sockets.length - sockets.indexOf(one), slot_number: sockets.length }),
  });
  const listed = (name: string, from: number, items: readonly unknown[]): object => ({
    [name]: items.slice(from, from + page),
    start_index: from,
    sum: items.length,
  });

  /** Undefined when there is no such method. */
  const resultOf = (one: SmartSocket, { method, params = {} }: Request): unknown => {
    const from = Number(params['start_index'] ?? 0);
    const strip = one === options && sockets.length > 0;
    const { meter } = one;
    switch (method) {
      case 'get_device_info':
        return infoOf(one);
      case 'component_nego':
        return { component_list: componentsOf(one) };
      case 'get_child_device_list':
        return strip ? listed('child_device_list', from, sockets.map(infoOf)) : undefined;
      case 'get_child_device_component_list': {
        const all = sockets.map((socket) => ({ device_id: socket.id, component_list: componentsOf(socket) }));
        return strip ? listed('child_component_list', from, all) : undefined;
      }
      case 'get_energy_usage':
        if (!meter) return undefined;
        return { today_energy: 1, month_energy: meter.month, ...(!strip && { current_power: meter.power }) };
      case 'get_current_power':
        return meter && meterVersion > 1 ? { current_power: Math.round(meter.power / 1_000) } : undefined;
      case 'get_emeter_data':
        if (meter?.voltage === undefined) return undefined;
        // Its energy is not the month's, nor any other span's that anybody has found out.
        return { power_mw: meter.power, voltage_mv: meter.voltage, current_ma: meter.current, energy_wh: 7 };
      case 'set_device_info':
        if (!isStuck) Object.assign(one, { on: params['device_on'] });
        return {};
      default:
        return undefined;
    }
  };

  const answerOne = (one: SmartSocket, request: Request): object => {
    const result = refuses.includes(request.method) ? undefined : resultOf(one, request);
    return result === undefined ? { error_code: unknownMethod } : { error_code: 0, result };
  };

  const answer = (one: SmartSocket, request: Request): object => {
    if (request.method === 'multipleRequest') {
      const responses: object[] = [];
      for (const part of (request.params?.['requests'] ?? []) as readonly Request[]) {
        const told = answerOne(one, part);
        responses.push({ method: part.method, ...told });
        // What comes after one that is refused is not looked at.
        if (!('result' in told)) break;
      }
      return { error_code: 0, result: { responses } };
    }
    if (request.method === 'control_child') {
      const { device_id: id, requestData } = request.params as { device_id: string; requestData: Request };
      const socket = sockets.find((child) => child.id === id);
      return socket
        ? { error_code: 0, result: { responseData: answer(socket, requestData) } }
        : { error_code: unknownMethod };
    }
    return answerOne(one, request);
  };

  return (request) => {
    if (typeof request === 'object' && request !== null && 'method' in request) {
      return answer(options, request as Request);
    }
    return { error_code: -1_003 };
  };
}
