import type { NativeAxis } from '../../core/model/nativeChart';
import type { CellKind } from '../../core/model/slide';
import { ratioScale } from '../plot/scale';

/** An axis the program may end where it likes. */
export function freeAxis(label: string, kind: CellKind): NativeAxis {
  return { label, kind, scale: 'linear', least: null, most: null };
}

export function zeroBasedAxis(label: string, kind: CellKind, most: number | null = null): NativeAxis {
  return { label, kind, scale: 'linear', least: 0, most };
}

/** Doubling and halving are the same distance from 1. With a zero among the values it is an axis from zero: no point is dropped. */
export function ratioAxis(label: string, values: readonly number[]): NativeAxis {
  if (values.some((value) => value <= 0)) return zeroBasedAxis(label, 'ratio');
  const [least, most] = ratioScale(values, [0, 1]).domain;
  return { label, kind: 'ratio', scale: 'log', least, most };
}

export function finite(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
