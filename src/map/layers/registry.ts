import type { ComponentType } from 'react';
import { Detail } from './Detail.tsx';
import { Labels } from './Labels.tsx';
import type { LayerProps } from './layer.ts';
import { OnlineTiles } from './OnlineTiles.tsx';
import { Overview } from './Overview.tsx';
import { Precision } from './Precision.tsx';

/** From the ground up. */
export const layers: readonly { readonly name: string; readonly Layer: ComponentType<LayerProps> }[] = [
  { name: 'overview', Layer: Overview },
  { name: 'detail', Layer: Detail },
  { name: 'online', Layer: OnlineTiles },
  { name: 'labels', Layer: Labels },
  { name: 'precision', Layer: Precision },
];
