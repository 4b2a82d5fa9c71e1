/** Opens the screen of the hub that runs; where there is no display, tells how it is reached. */
import { invitationSchema, networkAnswerSchema } from '#model/network-api.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { runningHub } from '../running-hub.ts';
import { readAsked, type RunCommand } from './command.ts';

export const open: RunCommand = async (args, world) => {
  readAsked('open', args, {});
  const { folder: dataFolder, projectFolder, timers, say } = world;
  const hub = await runningHub(dataFolder);
  const desktop = await world.desktop();
  // A window outlives the command that opened it.
  const { signal } = new AbortController();
  const why = await desktop.open({ url: hub.url, dataFolder, projectFolder, signal, timers, say });
  if (why === undefined) {
    say(words.opened(hub.url));
    return;
  }
  say(words.noWindow(why));
  const { hostname } = await hub.ask({ method: 'GET', path: '/api/v1/network', schema: networkAnswerSchema });
  const { url, path, reachable } = await hub.ask({
    method: 'POST',
    path: '/api/v1/invitations',
    body: { name: 'browser', scopes: ['view', 'control', 'admin'] },
    schema: invitationSchema,
  });
  say(words.here(hub.url));
  if (reachable) say(words.elsewhere(url));
  else {
    say(words.loopbackOnly(new URL(hub.url).port || '80', hostname));
    say(words.hereOnce(new URL(path, hub.url).href));
  }
};
