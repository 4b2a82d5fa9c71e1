/** A code for the camera of a phone: dark on light with a light edge all around, whatever the theme, else phones do not read it. */
import { useMemo } from 'react';
import { drawing } from './qr-drawing.ts';
import './qr-code.css';

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawing(text), [text]);
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} className="qr-ground" />
      <path d={path} className="qr-modules" />
    </svg>
  );
}
