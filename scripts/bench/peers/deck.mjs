/** Points on the graphics card, filtered there by time. Without a card the processor stands in for it. */
import { Deck, MapView } from '@deck.gl/core';
import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { centre, start, zoom } from './page.mjs';

start(async (box, { time, lat, lon }, span) => {
  // A card counts in single precision: seconds since the first event.
  const seconds = (/** @type {number} */ at) => Math.max(0, Math.min(1e9, (at - span.from) / 1000));
  const data = {
    length: time.length,
    attributes: {
      getPosition: {
        value: Float32Array.from({ length: 2 * time.length }, (_, at) => (at % 2 ? lat : lon)[at >> 1]),
        size: 2,
      },
      getFilterValue: { value: Float32Array.from(time, seconds), size: 1 },
    },
  };
  /** @type {(() => void) | null} */
  let rendered = null;
  const layer = (/** @type {number} */ from, /** @type {number} */ to) =>
    new ScatterplotLayer({
      id: 'events',
      data,
      radiusUnits: 'pixels',
      getRadius: 5,
      getFillColor: [0, 114, 178],
      extensions: [new DataFilterExtension({ filterSize: 1 })],
      filterRange: [seconds(from), seconds(to)],
    });
  const deck = new Deck({
    parent: /** @type {HTMLDivElement} */ (box),
    views: new MapView({ repeat: false }),
    initialViewState: { longitude: centre[1], latitude: centre[0], zoom: zoom - 1 },
    onAfterRender: () => rendered?.(),
  });
  return (from, to) =>
    new Promise((resolve) => {
      rendered = () => resolve(null);
      deck.setProps({ layers: [layer(from, to)] });
    });
});
