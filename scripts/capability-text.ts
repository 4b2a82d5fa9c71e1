/** What a source asks and allows, as a page of docs/reference says it. Pure. */
import type { Capability, Quota } from '#model/capability.ts';

const access = {
  none: 'no key',
  key: 'a key',
  token: 'a token',
  oauth: "a sign-in on the source's own page",
  login: 'a login',
  file: 'a file',
} as const satisfies Record<Capability['auth'], string>;

/** Markdown that ends with a line break. */
export function capabilityText(capability: Capability): string {
  const { auth, price, cardNeeded, quota, limits = [], attribution, steps = [], verifiedOn } = capability;
  const card = auth === 'none' ? '' : cardNeeded ? '; a payment card must be given first' : '; no payment card';
  const facts = [
    `Needs: ${access[auth]} (${price}${card})`,
    ...(quota ? [`Mantel makes at most ${quotaText(quota)}`] : []),
    ...limits.map(withoutStop),
    ...(attribution === undefined ? [] : [`To be shown beside it: ${attribution}`]),
  ];
  const list = facts.map((fact) => `- ${fact}.`).join('\n');
  const how = steps.length === 0 ? '' : `\n${steps.map((step, i) => `${i + 1}. ${withoutStop(step)}.`).join('\n')}\n`;
  return `${list}\n${how}\nLooked up on ${verifiedOn}.\n`;
}

function quotaText({ perMinute, perDay, perMonth, timeZone }: Quota): string {
  const spans = { minute: perMinute, day: perDay, month: perMonth };
  const parts = Object.entries(spans).flatMap(([span, calls]) =>
    calls === undefined ? [] : [`${calls.toLocaleString('en')} ${calls === 1 ? 'call' : 'calls'} a ${span}`],
  );
  return `${parts.join(', ')}${timeZone === undefined ? '' : `, by the time of ${timeZone}`}`;
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
