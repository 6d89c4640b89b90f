// How colours look: contrast, distance, and what of both is left to eyes that lack one kind of cone.

/** Red, green, blue: linear light, 0 to 1. */
type Light = readonly [number, number, number];

export const eyes = ['trichromacy', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Eyes = (typeof eyes)[number];

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (IEEE TVCG 2009),
// severity 1.0, for linear light.
const simulations: Readonly<Record<Eyes, readonly Light[]>> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The contrast of two colours (WCAG 2.2), 1 to 21. */
export function contrast(colour: string, ground: string, seenBy: Eyes): number {
  const [light = 0, dark = 0] = [colour, ground]
    .map((one) => luminance(seen(lightOf(one), seenBy)))
    .toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How far two colours are from each other: ΔE of CIE 1976, white being D65. */
export function distance(a: string, b: string, seenBy: Eyes): number {
  const [one, other] = [a, b].map((colour) => labOf(seen(lightOf(colour), seenBy)));
  return Math.hypot(...[0, 1, 2].map((at) => (one?.[at] ?? 0) - (other?.[at] ?? 0)));
}

/** A colour of which so much covers the ground, as browsers mix them: by the numbers as written. */
export function laidOver(colour: string, share: number, ground: string): string {
  const [over, under] = [numbersOf(colour), numbersOf(ground)];
  const mixed = over.map((part, at) => Math.round(255 * (share * part + (1 - share) * (under[at] ?? 0))));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function seen(light: Light, by: Eyes): Light {
  const [red = 0, green = 0, blue = 0] = simulations[by].map(([r, g, b]) =>
    Math.min(1, Math.max(0, r * light[0] + g * light[1] + b * light[2])),
  );
  return [red, green, blue];
}

function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = numbersOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return [red, green, blue];
}

/** Of `#rgb` or `#rrggbb`, 0 to 1. */
function numbersOf(colour: string): readonly number[] {
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour))
    throw new Error(`no colour that can be computed with: "${colour}"`);
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function labOf([red, green, blue]: Light): readonly number[] {
  const x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047;
  const y = luminance([red, green, blue]);
  const z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883;
  const [fx = 0, fy = 0, fz = 0] = [x, y, z].map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 / 116) * part + 16 / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
