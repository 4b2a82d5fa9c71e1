/** A publisher of feeds on this machine: a podcast that grows, moves and ends, with ETag and Last-Modified. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';

export type Episode = { readonly number: number; readonly title: string; readonly at: number };

export type FeedsSimulator = SimulatedServer & {
  /** The newest first, as the feed lists them. */
  readonly episodes: Episode[];
  publish(episode: Episode): void;
  /** Another program runs the feed from now on: other ids, other addresses of pages and sound. */
  moveToNewProgram(): void;
  /** What stands at /show.xml from now on. */
  answerWith(how: 'feed' | 'moved' | 'ended' | 'secret'): void;
  /** How often "not modified" was said. */
  unchanged(): number;
};

export async function startFeeds(): Promise<FeedsSimulator> {
  const episodes: Episode[] = [];
  let program = 1;
  let answer: Parameters<FeedsSimulator['answerWith']>[0] = 'feed';
  let unchanged = 0;

  const xml = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
<title>Night Trains</title><link>https://trains.example/</link><itunes:author>Ada</itunes:author>
${episodes.map((one) => itemOf(one, program)).join('\n')}
</channel></rss>`;

  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    if (path === '/broken.xml') {
      response.writeHead(200, { 'content-type': 'application/xml' }).end('<nothing/>');
    } else if (path === '/new/show.xml' || (path === '/show.xml' && answer === 'feed')) {
      const body = xml();
      const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
      const headers = { 'content-type': 'application/rss+xml; charset=utf-8', etag };
      if (request.headers['if-none-match'] === etag) {
        unchanged++;
        response.writeHead(304, headers).end();
      } else response.writeHead(200, headers).end(body);
    } else if (answer === 'moved') response.writeHead(301, { location: '/new/show.xml' }).end();
    else response.writeHead(answer === 'ended' ? 410 : answer === 'secret' ? 403 : 404).end();
  };

  const server = await serveMisbehaving(handler);
  return Object.assign(server, {
    episodes,
    publish: (episode: Episode) => void episodes.unshift(episode),
    moveToNewProgram: () => void program++,
    answerWith: (how: typeof answer) => void (answer = how),
    unchanged: () => unchanged,
  });
}

const itemOf = ({ number, title, at }: Episode, program: number): string => `<item>
<guid isPermaLink="false">p${program}-${number}</guid><title>${title}</title><link>https://trains${program}.example/${number}</link>
<pubDate>${new Date(at).toUTCString()}</pubDate>
<enclosure url="https://media${program}.example/${number}.mp3" type="audio/mpeg" length="1"/><itunes:duration>31:07</itunes:duration>
<itunes:episode>${number}</itunes:episode></item>`;
