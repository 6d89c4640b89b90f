import { type EventId, parseId } from '../model/id.ts';

// The contract between a framed story and the page that holds it, version 1. The README tells hosts of it ("Embedding").

interface FromFrame {
  readonly source: 'dateline';
  readonly v: 1;
}

/** What the frame tells its host. It holds nothing private: it may go to whoever holds the frame. */
export type FrameMessage = FromFrame &
  (
    | { readonly type: 'ready' }
    /** How high the frame would be, in whole CSS px, 200 to 4000. */
    | { readonly type: 'height'; readonly px: number }
    /** The open event; null where none is open. */
    | { readonly type: 'select'; readonly id: string | null }
  );

interface FromHost {
  readonly source: 'dateline-host';
  readonly v: 1;
}

/** What the host asks of the frame. */
export type HostMessage = FromHost &
  (
    | { readonly type: 'select'; readonly id: EventId | null }
    /** To be told everything anew: for a host whose script comes after the frame. */
    | { readonly type: 'hello' }
  );

const frame: FromFrame = { source: 'dateline', v: 1 };

export const ready: FrameMessage = { ...frame, type: 'ready' };

export function heightMessage(px: number): FrameMessage {
  return { ...frame, type: 'height', px };
}

export function selectMessage(id: string | null): FrameMessage {
  return { ...frame, type: 'select', id };
}

/**
 * The message that some data are, null for all else: a plain object that has the contract's keys and no others, with an id
 * that `isKnown`. No code of the data is run on the way.
 */
export function parseHostMessage(data: unknown, isKnown: (id: EventId) => boolean): HostMessage | null {
  const values = plainValues(data);
  if (values?.get('source') !== 'dateline-host' || values.get('v') !== 1) return null;
  const host: FromHost = { source: 'dateline-host', v: 1 };
  const type = values.get('type');
  if (type === 'hello' && values.size === 3) return { ...host, type };
  if (type !== 'select' || values.size !== 4 || !values.has('id')) return null;
  const text = values.get('id');
  if (text === null) return { ...host, type, id: null };
  const id = typeof text === 'string' ? parseId<'event'>(text) : null;
  return id !== null && isKnown(id) ? { ...host, type, id } : null;
}

/** An object's own values; null where it is no plain object, or has a value that only a getter gives. */
function plainValues(data: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null;
  const values = new Map<string, unknown>();
  try {
    if (Object.getPrototypeOf(data) !== Object.prototype) return null;
    for (const key of Reflect.ownKeys(data)) {
      const property = Object.getOwnPropertyDescriptor(data, key);
      if (typeof key !== 'string' || !property || !('value' in property) || values.size === 4) return null;
      values.set(key, property.value);
    }
  } catch {
    // A proxy that refuses to be looked at.
    return null;
  }
  return values;
}
