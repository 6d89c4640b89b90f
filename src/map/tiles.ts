import { type Coords, type DoneCallback, GridLayer, type Map as LeafletMap, Util } from 'leaflet';
import { onlineMaxZoom, type Tiles } from './layers/layer.ts';

/** From then on a map that has not answered does not. */
const patienceMs = 8000;

/** Lays a raster map over the embedded one and says how it fares; gives what takes it away again. */
export function showTiles(map: LeafletMap, url: string, onTiles: (tiles: Tiles) => void): () => void {
  const layer = new RasterTiles(url);
  let overdue = 0;
  const tell = (tiles: Tiles) => {
    // What is left of a map that is lost would stand beside the embedded one.
    layer.setOpacity(tiles === 'lost' ? 0 : 1);
    onTiles(tiles);
  };
  const judge = () => {
    const { come, lost } = layer.count();
    if (come + lost > 0) tell(lost > come ? 'lost' : 'shown');
  };
  const wait = () => {
    clearTimeout(overdue);
    overdue = window.setTimeout(() => {
      if (layer.count().come === 0) tell('lost');
    }, patienceMs);
  };
  layer.on('tileload load', judge);
  layer.on('loading', wait);
  try {
    layer.addTo(map);
  } catch (error) {
    layer.remove();
    throw error;
  }
  map.on('moveend', judge);
  return () => {
    clearTimeout(overdue);
    map.off('moveend', judge);
    layer.remove();
  };
}

/** Leaflet's own tile layer empties tiles that it drops with a `data:` image, which the page's policy refuses. */
class RasterTiles extends GridLayer {
  private readonly url: string;

  constructor(url: string) {
    super({ zIndex: 5, maxNativeZoom: onlineMaxZoom });
    this.url = url;
  }

  /** The tiles in view that have an answer. */
  count(): { readonly come: number; readonly lost: number } {
    const pane = this._map.getContainer().getBoundingClientRect();
    const answered = [...(this.getContainer()?.querySelectorAll('img') ?? [])].filter(
      (tile) => tile.complete && meets(tile.getBoundingClientRect(), pane),
    );
    const come = answered.filter((tile) => tile.naturalWidth > 0).length;
    return { come, lost: answered.length - come };
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
    tile.src = Util.template(this.url, { x, y, z, r: devicePixelRatio > 1 ? '@2x' : '' });
    return tile;
  }
}

function meets(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}
