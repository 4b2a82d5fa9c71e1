/** What the bot answers to a message of a paired chat. */
import { channelWords as words } from '#model/words/channels-en.ts';
import { stateWords } from '#model/words/states-en.ts';
import { quantity, quantityName } from '#model/words/units-en.ts';
import { chart, type BotAnswer } from './bot-chart.ts';
import { deviceOf, titleOf, type BotHome, type BotSeries } from './bot-home.ts';

/** `about` is the number of the notice that the message replies to. Undefined for what is no command. */
export async function answerOf(text: string, about: number | undefined, home: BotHome): Promise<BotAnswer | undefined> {
  if (/^n$/i.test(text.trim())) return { text: corrected(home, about) };
  const [, command, rest = ''] = /^\/([\p{L}\p{N}_]+)(?:@\w+)?(?:\s+(.*))?$/su.exec(text.trim()) ?? [];
  if (command === undefined) return undefined;
  const word = command.toLowerCase();
  switch (word) {
    case 'start':
    case 'help':
      return { text: words.botHelp };
    case 'status':
      return { text: status(home) };
    default:
      // With underscores it is one word, which Telegram makes a link of.
      if (word === 'chart' || word.startsWith('chart_')) return await chart(`${command.slice(6)} ${rest}`, home);
      return { text: readings(command, home) };
  }
}

function corrected(home: BotHome, about: number | undefined): string {
  const { outcome, entry } = home.correct(about);
  if (outcome === 'alarm') return words.botIsAlarm;
  return outcome === 'corrected' && entry !== undefined ? words.botCorrected(entry.title) : words.botNoCorrection;
}

function status(home: BotHome): string {
  const { text, why } = home.verdict();
  const alerts = home.firing().map(({ title, detail }) => `• ${title} ${detail}`);
  return [text, ...(alerts.length > 0 ? alerts : why.map((each) => `• ${each}`))].join('\n');
}

function readings(name: string, home: BotHome): string {
  const found = deviceOf(name, home);
  if (typeof found === 'string') return found;
  const lines = found.series.flatMap((series) => {
    const { at, value } = series;
    return at === null || value === null
      ? []
      : [`${quantityName(series.quantity)}: ${valueText(series, value)} (${words.botAgo(home.now() - at)})`];
  });
  return [titleOf(found), ...lines].join('\n');
}

function valueText({ kind, unit, quantity: of }: BotSeries, value: number): string {
  if (kind !== 'state' && unit !== 'bool') return quantity(value, unit);
  const [whileOff, whileOn] = stateWords(of);
  return unit === 'bool' ? (value >= 0.5 ? whileOn : whileOff) : quantity(value, unit);
}
