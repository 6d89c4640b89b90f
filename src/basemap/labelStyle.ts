import type { Label } from './label.ts';
import type { Palette } from './palette.ts';

/** How a name is set. Sizes in CSS pixels; the classes are dressed by overview.css with the same values. */
export interface LabelStyle {
  readonly className: string;
  readonly size: number;
  readonly weight: 400 | 500;
  readonly italic: boolean;
  readonly spacing: number;
  readonly capitals: boolean;
  readonly colour: keyof Palette;
  /** null: the name stands on its place, and not beside a dot. */
  readonly dot: Dot | null;
}

export interface Dot {
  readonly radius: number;
  readonly hollow: boolean;
}

export function styleOf({ kind }: Label, zoom: number): LabelStyle {
  switch (kind) {
    case 'capital':
      return point({
        className: 'map-name-capital',
        size: 12.5,
        weight: 500,
        dot: { radius: 3.2, hollow: true },
      });
    case 'centre':
      return point({
        className: 'map-name-centre',
        size: 12,
        weight: 400,
        dot: { radius: 1.8, hollow: false },
      });
    case 'town':
      return point({
        className: 'map-name-town',
        size: 11.5,
        weight: 400,
        dot: { radius: 1.6, hollow: false },
      });
    case 'country':
      return zoom < 5 ? { ...country, className: 'map-name-country-small', size: 11, spacing: 1 } : country;
    case 'sea':
      return zoom < 5 ? { ...sea, className: 'map-name-sea-small', size: 11, spacing: 0.5 } : sea;
    case 'water':
      return { ...sea, className: 'map-name-water', size: 11, spacing: 0 };
    case 'oblast':
      return {
        ...country,
        className: 'map-name-oblast',
        size: 11,
        weight: 400,
        spacing: 0.4,
        capitals: false,
        colour: 'oblastName',
      };
  }
}

/** As CSS and canvas write it, without the spacing. */
export function fontOf({ italic, weight, size }: LabelStyle, family: string): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

const country: LabelStyle = {
  className: 'map-name-country',
  size: 12.5,
  weight: 500,
  italic: false,
  spacing: 2.5,
  capitals: true,
  colour: 'countryName',
  dot: null,
};

const sea: LabelStyle = {
  className: 'map-name-sea',
  size: 12.5,
  weight: 400,
  italic: true,
  spacing: 1.2,
  capitals: false,
  colour: 'waterName',
  dot: null,
};

function point(style: Pick<LabelStyle, 'className' | 'size' | 'weight'> & { readonly dot: Dot }): LabelStyle {
  return { ...style, italic: false, spacing: 0, capitals: false, colour: 'townName' };
}
