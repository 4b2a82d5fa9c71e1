/** All devices as one scrolled list, of which only what is in view is there: three hundred cost no more than twenty. */
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { devicesWords as words } from '#model/words/devices-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { currentUnit, useScreenSize } from '../../theme/screen-size.ts';
import { AreaRow, DeviceRow } from './device-row.tsx';
import { inView, type Line } from './devices.ts';

/** Lines between rows are no part of what a finger finds, in u. */
const hairs = 6;
/** Of a row, in u. */
const usualRow = 62;

type Props = {
  readonly lines: readonly Line[];
  /** Ids of devices that cannot be read. */
  readonly troubled: ReadonlySet<string>;
  readonly shown: boolean;
};

export function DeviceList({ lines, troubled, shown }: Props) {
  const { floors, height } = useScreenSize();
  const list = useRef<HTMLUListElement>(null);
  const row = Math.max(usualRow, floors.touch + hairs);
  const [[from, to], setRange] = useState<readonly [number, number]>([0, 30]);
  const count = lines.length;
  const look = (element: HTMLUListElement, seen: number): void => {
    // A hidden list has no height and keeps what it had.
    if (seen === 0) return;
    const next = inView(element.scrollTop, seen, row * currentUnit(), count);
    setRange((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
  };
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    // Asked for its height when it comes into view, the list would be laid out once more.
    const observer = new ResizeObserver(([entry]) => {
      if (entry) latest.current(element, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, count, height]);
  // Hidden, a list forgets how far it was.
  const left = useRef(0);
  useLayoutEffect(() => {
    if (shown && left.current > 0) list.current?.scrollTo(0, left.current);
  }, [shown]);
  const style: CSSProperties & Record<`--${string}`, number> = { '--rows': count, '--row-height': row };
  return (
    <ul
      className="device-list"
      ref={list}
      tabIndex={0}
      aria-label={screenWords.backToDevices}
      style={style}
      onScroll={({ currentTarget }) => {
        if (currentTarget.clientHeight > 0) left.current = currentTarget.scrollTop;
        look(currentTarget, currentTarget.clientHeight);
      }}
    >
      {count === 0 ? <li className="device-none">{words.noMatch}</li> : null}
      {!shown
        ? null
        : lines.slice(from, to).map((line, i) => {
            const place = { index: from + i, count };
            return line.kind === 'area' ? (
              <AreaRow key={line.id} name={line.name} number={line.count} {...place} />
            ) : (
              <DeviceRow
                key={line.id}
                listed={line.listed}
                area={line.area}
                hasTrouble={line.listed.device !== undefined && troubled.has(line.listed.device)}
                {...place}
              />
            );
          })}
    </ul>
  );
}
