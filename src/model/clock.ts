/** The clock on which days and times are told: the story's, each event's own, UTC, the reader's. */
export const clocks = ['story', 'event', 'utc', 'reader'] as const;
export type Clock = (typeof clocks)[number];
