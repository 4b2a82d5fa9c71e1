/** Plugs of the newer kind for a simulated home. */
import { createKlapDevice, type KlapDevice } from '../../simulators/klap.ts';
import { answerSmart, type SmartDeviceOptions } from '../../simulators/smart-device.ts';
import { tpLinkPassword } from './supervised.ts';

export const owner = { username: 'Owner@Example.com', password: tpLinkPassword };
export const ownLogin = { username: owner.username, password: 'kasa_password' };
export const idOf = (digit: string): string => digit.repeat(40);
export const noLogin =
  'It needs your TP-Link login, for its newer firmware answers to nobody else; write username and password under kasa.';

/** What it tells to the search. */
export const resultOf = (searchId: string, differs: object = {}): Readonly<Record<string, unknown>> => ({
  device_type: 'SMART.TAPOPLUG',
  device_model: 'P110(EU)',
  device_id: searchId.repeat(32),
  mgt_encrypt_schm: { is_support_https: false, encrypt_type: 'KLAP', http_port: 80, lv: 2 },
  ...differs,
});

export const plugOf = (digit: string, watts: number): SmartDeviceOptions => ({
  id: idOf(digit),
  nickname: `Plug ${digit}`,
  model: 'P110',
  on: true,
  meter: { power: watts * 1_000, voltage: 231_418, current: 14, month: 1_421 },
});
export const deviceOf = (smart: SmartDeviceOptions, login = owner): KlapDevice =>
  createKlapDevice({ login, answer: answerSmart(smart) });

/** The older language behind the newer login. */
export const olderWords = (digit: string): KlapDevice =>
  createKlapDevice({
    login: owner,
    hash: 1,
    proof: 1,
    answer: () => ({
      system: {
        get_sysinfo: {
          err_code: 0,
          deviceId: idOf(digit),
          alias: 'Lamp',
          model: 'HS110(EU)',
          feature: 'TIM:ENE',
          relay_state: 1,
        },
      },
      emeter: { get_realtime: { err_code: 0, power_mw: 7_250, voltage_mv: 230_000, current_ma: 32, total_wh: 90 } },
    }),
  });

export const power = (digit: string): string => `kasa.power{device=${idOf(digit)}}`;
