import type { PlaceMapping } from '../../model/mapping.ts';
import { keyOf } from './answers.ts';
import type { DraftProps } from './draft.ts';
import { ColumnField, OneOf } from './Field.tsx';

const ways = ['none', 'columns', 'pair', 'wkt', 'geojson'] as const;
type Way = (typeof ways)[number];

/** Where something was: a point in one column or in two, and the name of the place. */
export function PlaceFields(props: DraftProps) {
  const { told, draft, onMap } = props;
  const { mapping } = draft;
  const { place } = mapping;
  const { columns: said } = told;
  const put = (next: PlaceMapping | null, answered?: string) => {
    onMap({ ...mapping, place: next }, answered);
  };
  return (
    <>
      <OneOf<Way>
        label={said.fields.place}
        options={ways.map((value) => ({ value, label: said.placeBy[value] }))}
        value={place?.by ?? 'none'}
        onChange={(way) => {
          put(placeBy(way, place));
        }}
      />
      {place?.by === 'columns' &&
        (['lat', 'lon'] as const).map((axis) => (
          <ColumnField
            key={axis}
            {...props}
            label={said.fields[axis]}
            value={place[axis]}
            onChange={(column) => {
              put(column === null ? null : { ...place, [axis]: column });
            }}
          />
        ))}
      {place?.by === 'columns' && place.wkt !== undefined && (
        <ColumnField
          {...props}
          label={said.placeBy.wkt}
          value={place.wkt}
          onChange={(column) => {
            const { wkt: _wkt, ...point } = place;
            put(column === null ? point : { ...point, wkt: column });
          }}
        />
      )}
      {place !== null && place.by !== 'columns' && (
        <ColumnField
          {...props}
          label={said.placeColumn}
          value={place.column}
          onChange={(column) => {
            put(column === null ? null : { ...place, column });
          }}
        />
      )}
      {place?.by === 'pair' && (
        <OneOf
          label={said.pairOrder}
          options={(['lat-lon', 'lon-lat'] as const).map((value) => ({
            value,
            label: said.pairOrders[value],
          }))}
          value={place.order}
          onChange={(order) => {
            put({ ...place, order }, keyOf({ ask: 'pair-order' }));
          }}
        />
      )}
      <ColumnField
        {...props}
        label={said.fields.placeName}
        value={mapping.placeName}
        onChange={(placeName) => {
          onMap({ ...mapping, placeName });
        }}
      />
    </>
  );
}

/** The columns that were taken stay where they make sense. */
function placeBy(way: Way, place: PlaceMapping | null): PlaceMapping | null {
  const first = place === null ? 0 : place.by === 'columns' ? place.lat : place.column;
  switch (way) {
    case 'none':
      return null;
    case 'columns':
      return place?.by === 'columns' ? place : { by: way, lat: first, lon: first };
    case 'pair':
      return { by: way, column: first, order: 'lat-lon' };
    case 'wkt':
    case 'geojson':
      return { by: way, column: first };
  }
}
