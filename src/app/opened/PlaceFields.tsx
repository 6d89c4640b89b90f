import { useState } from 'react';
import { begunPlace, type BegunPlace, keyOf, wholePlace } from './answers.ts';
import type { DraftProps } from './pageProps.ts';
import { ColumnField, OneOf } from './Field.tsx';
import { coordinateUnits } from '../../model/mapping.ts';
import { someCell } from './samples.ts';

const ways = ['none', 'columns', 'pair', 'wkt', 'geojson'] as const;
type Way = (typeof ways)[number];

/** Where something was: a point in one column or in two, and the name of the place. */
export function PlaceFields(props: DraftProps) {
  const { told, draft, onMap } = props;
  const { mapping } = draft;
  const { columns: said } = told;
  // What is not chosen yet is for nobody else to know.
  const [begun, setBegun] = useState<BegunPlace | null>(null);
  const place = mapping.place ?? begun;
  const put = (next: BegunPlace | null, answered?: string) => {
    setBegun(next);
    onMap({ ...mapping, place: wholePlace(next) }, answered);
  };
  return (
    <>
      <OneOf<Way>
        label={said.fields.place}
        of="place"
        options={ways.map((value) => ({ value, label: said.placeBy[value] }))}
        value={place?.by ?? 'none'}
        onChange={(way) => {
          put(way === 'none' ? null : begunPlace(way, place, draft.table.mapping.place));
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
              put({ ...withoutLetterO(place), [axis]: column });
            }}
          />
        ))}
      {place?.by === 'columns' && isFar(draft, place) && (
        <OneOf
          label={said.unit}
          options={coordinateUnits.map((value) => ({ value, label: said.units[value] }))}
          value={place.unit ?? 'degrees'}
          onChange={(unit) => {
            const { unit: _unit, ...rest } = place;
            put(unit === 'degrees' ? rest : { ...rest, unit });
          }}
        />
      )}
      {place?.by === 'columns' &&
        (['latSide', 'lonSide'] as const).map(
          (side) =>
            place[side] !== undefined && (
              <ColumnField
                key={side}
                {...props}
                label={said.fields[side]}
                value={place[side]}
                onChange={(column) => {
                  const { [side]: _side, ...rest } = withoutLetterO(place);
                  put(column === null ? rest : { ...rest, [side]: column });
                }}
              />
            ),
        )}
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
            // What decided the order of one column says nothing of another.
            if (place.by === 'pair') put({ ...withoutLetterO(place), column });
            else put({ by: place.by, column });
          }}
        />
      )}
      {(place?.by === 'pair' || place?.by === 'wkt') && (
        <OneOf
          label={said.pairOrder}
          options={(['lat-lon', 'lon-lat'] as const).map((value) => ({
            value,
            label: said.pairOrders[value],
          }))}
          value={place.order ?? 'lon-lat'}
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

/** Whether numbers of coordinates can be something else than degrees. */
function isFar(
  { table }: DraftProps['draft'],
  { lat, lon, unit }: Extract<BegunPlace, { by: 'columns' }>,
): boolean {
  const isFarIn = (column: number | null) => column !== null && someCell(table, column, /^[-+]?\d{4}/);
  return unit !== undefined || isFarIn(lat) || isFarIn(lon);
}

/** An O in one column says nothing of another. */
function withoutLetterO<Place extends object>(
  place: Place & { readonly letterO?: unknown },
): Omit<Place, 'letterO'> {
  const { letterO: _letterO, ...rest } = place;
  return rest;
}
