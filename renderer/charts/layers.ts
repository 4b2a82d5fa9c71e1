/** What a plot can draw, layer over layer, and its data. */

/** A colour is a custom property where the plot stands, read anew at each drawing. It must come out as #rrggbb. */
export type Hue =
  | '--ember-stroke'
  | '--water-stroke'
  | '--leaf-stroke'
  | '--sun-stroke'
  | '--warn-stroke'
  | '--soft'
  | '--series-hue';

export type Layer =
  | {
      readonly draw: 'line';
      readonly hue: Hue;
      readonly width: number;
      readonly fill?: number;
      readonly shape?: 'smooth' | 'steps';
      readonly dot?: number;
    }
  | { readonly draw: 'bars'; readonly hue: Hue; readonly alpha: number }
  /** The space between this column and the one before it. */
  | { readonly draw: 'band'; readonly hue: Hue; readonly alpha: number }
  /** A column that only bounds a band. */
  | { readonly draw: 'edge' };

export type PlotData = {
  readonly from: number;
  readonly to: number;
  /** Drawn range of values. */
  readonly low: number;
  readonly high: number;
  readonly at: readonly number[];
  /** One column a layer. */
  readonly columns: readonly (readonly (number | null)[])[];
};
