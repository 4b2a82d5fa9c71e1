/** The sky in a few strokes of one width. Water is the only colour. */
import type { Drawing } from './sky.ts';

const cloud = 'M23 62a17 17 0 0 1-2.6-33.8A25 25 0 0 1 66.5 23.6 19.6 19.6 0 1 1 74 62';
const lowCloud = 'M29 78a15 15 0 0 1-1-30A22 22 0 0 1 68 44a17.4 17.4 0 1 1 5 34Z';
const drops = {
  drizzle: ['M36 62v7', 'M50 70v7', 'M64 62v7'],
  rain: ['M34 58v20', 'M50 64v24', 'M66 58v20'],
  sleet: ['M34 58v14', 'M66 58v14'],
} as const;

function Flake({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path d={`M${x - 5} ${y}h10M${x - 2.5} ${y - 4.3}l5 8.6M${x + 2.5} ${y - 4.3}l-5 8.6`} className="sky-water" />
  );
}

function Sun({ x, y, r }: { readonly x: number; readonly y: number; readonly r: number }) {
  const rays = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return `M${x + cos * (r + 9)} ${y + sin * (r + 9)}L${x + cos * (r + 18)} ${y + sin * (r + 18)}`;
  });
  return <path d={`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0${rays.join('')}`} />;
}

const moon = 'M62 66A30 30 0 1 1 44 20a24 24 0 0 0 30 34 30 30 0 0 1-12 12Z';
const smallMoon = 'M69.5 10.3A20 20 0 1 0 85.7 33.5A16 16 0 0 1 69.5 10.3Z';

function Strokes({ drawing, isDay }: { readonly drawing: Drawing; readonly isDay: boolean }) {
  switch (drawing) {
    case 'clear':
      return isDay ? <Sun x={50} y={48} r={20} /> : <path d={moon} />;
    case 'part':
      return (
        <>
          <mask id="behind-the-cloud" maskUnits="userSpaceOnUse" x="-20" y="-20" width="140" height="140">
            <rect className="sky-seen" x="-20" y="-20" width="140" height="140" />
            <path className="sky-hidden" d={lowCloud} />
          </mask>
          <path d={lowCloud} />
          <g mask="url(#behind-the-cloud)">{isDay ? <Sun x={36} y={35} r={14} /> : <path d={smallMoon} />}</g>
        </>
      );
    case 'cloud':
      return <path d={`${cloud}Z`} />;
    case 'fog':
      return (
        <>
          <path d={`${cloud}Z`} />
          <path d="M20 76h60M32 90h36" />
        </>
      );
    case 'drizzle':
    case 'rain':
    case 'sleet':
      return (
        <>
          <path d={cloud} />
          <path d={drops[drawing].join('')} className="sky-water" />
          {drawing === 'sleet' ? <Flake x={50} y={74} /> : null}
        </>
      );
    case 'snow':
      return (
        <>
          <path d={cloud} />
          <Flake x={34} y={66} />
          <Flake x={50} y={80} />
          <Flake x={66} y={66} />
        </>
      );
    case 'thunder':
      return (
        <>
          <path d={cloud} />
          <path d="M52 50 40 70h16L46 90" />
        </>
      );
  }
}

export function SkyDrawing({ drawing, isDay }: { readonly drawing: Drawing; readonly isDay: boolean }) {
  return (
    <svg className="sky" viewBox="0 0 100 100" aria-hidden="true">
      <Strokes drawing={drawing} isDay={isDay} />
    </svg>
  );
}
