/**
 * The only file that touches uPlot, used as what it is best at: drawing many points on a canvas, fast. It draws lines,
 * bands, bars and dots and nothing else. Labels, axes and cursors are ordinary elements over it, so that they obey the
 * size law, the theme and screen readers.
 */
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Hue, Layer, PlotData } from './layers.ts';

export type Plot = {
  set(data: PlotData): void;
  resize(width: number, height: number, unit: number): void;
  /** Draws again, as after a change of theme. */
  redraw(): void;
  destroy(): void;
};

function colour(element: Element, hue: Hue, alpha = 1): string {
  const value = getComputedStyle(element).getPropertyValue(hue).trim();
  const channels = [1, 3, 5].map((i) => Number.parseInt(value.slice(i, i + 2), 16));
  return `rgb(${channels.join(' ')} / ${alpha})`;
}

function lineSeries(layer: Extract<Layer, { draw: 'line' }>): UPlot.Series {
  const paths = { smooth: UPlot.paths.spline, steps: UPlot.paths.stepped, straight: UPlot.paths.linear }[
    layer.shape ?? 'straight'
  ];
  return {
    stroke: (plot) => colour(plot.root, layer.hue),
    width: layer.width,
    cap: 'round',
    points: { show: false },
    ...(layer.fill === undefined ? {} : { fill: (plot: UPlot) => colour(plot.root, layer.hue, layer.fill) }),
    ...(paths === undefined ? {} : { paths: paths(layer.shape === 'steps' ? { align: 1 } : {}) }),
  };
}

function seriesOf(layer: Layer): UPlot.Series {
  if (layer.draw === 'line') return lineSeries(layer);
  const still = { points: { show: false }, width: 0 };
  if (layer.draw !== 'bars') return still;
  const paths = UPlot.paths.bars?.({ size: [0.56], radius: 0.18, align: 1 });
  return {
    ...still,
    fill: (plot) => colour(plot.root, layer.hue, layer.alpha),
    ...(paths === undefined ? {} : { paths }),
  };
}

/** A dot where the line ends: now. */
function drawDots(plot: UPlot, layers: readonly Layer[], unit: number): void {
  for (const [i, layer] of layers.entries()) {
    if (layer.draw !== 'line' || layer.dot === undefined) continue;
    const column = plot.data[i + 1] ?? [];
    const at = plot.data[0].at(-1);
    const value = column.at(-1);
    if (at === undefined || value === undefined || value === null) continue;
    plot.ctx.save();
    plot.ctx.fillStyle = colour(plot.root, layer.hue);
    plot.ctx.beginPath();
    plot.ctx.arc(
      plot.valToPos(at, 'x', true),
      plot.valToPos(value, 'y', true),
      layer.dot * unit * UPlot.pxRatio,
      0,
      2 * Math.PI,
    );
    plot.ctx.fill();
    plot.ctx.restore();
  }
}

export function createPlot(host: HTMLElement, layers: readonly Layer[], data: PlotData): Plot {
  let shown = data;
  let unit = 1;
  const aligned = (): UPlot.AlignedData => [[...shown.at], ...shown.columns.map((column) => [...column])];
  const bands = layers.flatMap((layer, i) =>
    layer.draw === 'band'
      ? [{ series: [i + 1, i] as [number, number], fill: (plot: UPlot) => colour(plot.root, layer.hue, layer.alpha) }]
      : [],
  );
  const plot = new UPlot(
    {
      width: Math.max(1, host.clientWidth),
      height: Math.max(1, host.clientHeight),
      ms: 1,
      padding: [0, 0, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      axes: [{ show: false }, { show: false }],
      scales: {
        x: { time: false, range: () => [shown.from, shown.to] },
        y: { range: () => [shown.low, shown.high] },
      },
      series: [{}, ...layers.map(seriesOf)],
      bands,
      hooks: { draw: [(drawn) => drawDots(drawn, layers, unit)] },
    },
    aligned(),
    host,
  );
  return {
    set(next) {
      shown = next;
      plot.setData(aligned());
    },
    resize(width, height, nextUnit) {
      unit = nextUnit;
      for (const [i, layer] of layers.entries()) {
        const series = plot.series[i + 1];
        if (layer.draw === 'line' && series) series.width = Math.max(1.4, layer.width * unit);
      }
      plot.setSize({ width: Math.max(1, width), height: Math.max(1, height) });
    },
    redraw: () => plot.redraw(),
    destroy: () => plot.destroy(),
  };
}
