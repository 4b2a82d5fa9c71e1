/** Green Button files in the shape of real ones, with made-up readings. */

export type EspiReading = {
  /** s */
  readonly start: number;
  readonly value: number | string;
  readonly duration?: number;
  readonly quality?: number;
};
export type EspiBlock = {
  readonly readings: readonly EspiReading[];
  /** Of the ReadingType: uom, powerOfTenMultiplier and so on. */
  readonly type: Readonly<Record<string, number>>;
  readonly usagePoint?: string;
  /** ServiceCategory kind; 0 is electricity. */
  readonly service?: number;
};

const entry = (links: readonly [rel: string, href: string][], content: string): string => `
  <entry>
    <id>urn:uuid:00000000-0000-4000-8000-000000000000</id>
${links.map(([rel, href]) => `    <link rel="${rel}" href="${href}"/>`).join('\n')}
    <title/>
    <content>${content}</content>
  </entry>`;

const fields = (of: Readonly<Record<string, number | string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `<espi:${name}>${value}</espi:${name}>`)
    .join('');

/** @param order Entries may come in any. */
export function espiFile(blocks: readonly EspiBlock[], order: (entries: string[]) => string[] = (all) => all): string {
  const base = '/espi/1_1/resource/Subscription/7';
  const entries = blocks.flatMap(({ readings, type, usagePoint = 'HOME-01', service = 0 }, i) => {
    const point = `${base}/UsagePoint/${usagePoint}`;
    const meter = `${point}/MeterReading/${i}`;
    return [
      entry(
        [['self', point]],
        `<espi:UsagePoint><espi:ServiceCategory><espi:kind>${service}</espi:kind></espi:ServiceCategory></espi:UsagePoint>`,
      ),
      entry(
        [
          ['self', meter],
          ['up', `${point}/MeterReading`],
          ['related', `${meter}/IntervalBlock`],
          ['related', `/espi/1_1/resource/ReadingType/${i}`],
        ],
        '<espi:MeterReading/>',
      ),
      entry([['self', `/espi/1_1/resource/ReadingType/${i}`]], `<espi:ReadingType>${fields(type)}</espi:ReadingType>`),
      entry(
        [
          ['self', `${meter}/IntervalBlock/1`],
          ['up', `${meter}/IntervalBlock`],
        ],
        `<espi:IntervalBlock>
      <espi:interval><espi:duration>86400</espi:duration><espi:start>0</espi:start></espi:interval>${readings
        .map(
          ({ start, value, duration = 3_600, quality }) => `
      <espi:IntervalReading><espi:cost>974</espi:cost>${
        quality === undefined
          ? ''
          : `<espi:ReadingQuality><espi:quality>${quality}</espi:quality></espi:ReadingQuality>`
      }
        <espi:timePeriod>${fields({ duration, start })}</espi:timePeriod><espi:value>${value}</espi:value>
      </espi:IntervalReading>`,
        )
        .join('')}
    </espi:IntervalBlock>`,
      ),
    ];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi">${order(entries).join('')}
</feed>
`;
}
