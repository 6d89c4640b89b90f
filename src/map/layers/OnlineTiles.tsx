import { type Coords, type DoneCallback, GridLayer, Util } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { LayerProps } from './layer.ts';

/** The publisher's raster map, asked for only after the reader chose it. Where tiles fail, the embedded map shows through. */
export function OnlineTiles({ online, onTiles }: LayerProps) {
  const map = useMap();
  useEffect(
    function addTiles() {
      if (!online) return;
      const layer = new RasterTiles(online.url);
      layer.once('tileload', () => {
        onTiles(true);
      });
      layer.addTo(map);
      return function removeTiles() {
        layer.remove();
        onTiles(false);
      };
    },
    [map, online, onTiles],
  );
  return null;
}

/** Leaflet's own tile layer empties tiles that it drops with a `data:` image, which the page's policy refuses. */
class RasterTiles extends GridLayer {
  private readonly url: string;

  constructor(url: string) {
    super({ maxZoom: 12, zIndex: 5 });
    this.url = url;
  }

  override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.referrerPolicy = 'strict-origin-when-cross-origin';
    tile.addEventListener('load', () => {
      done(undefined, tile);
    });
    tile.addEventListener('error', () => {
      done(new Error(`no tile ${z}/${x}/${y}`), tile);
    });
    tile.src = Util.template(this.url, { x, y, z });
    return tile;
  }
}
