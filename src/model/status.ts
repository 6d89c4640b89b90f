/** How far a record is to be trusted, as its source gave it on its date. Not a verdict of ours. */
export const statuses = [
  'reported',
  'claimed',
  'unverified',
  'disputed',
  'corroborated',
  'retracted',
] as const;
export type Status = (typeof statuses)[number];

/** An event of a reader's own file has no status: nobody has said how far it is to be trusted. */
export const unjudged = 'as-filed';
export type Standing = Status | typeof unjudged;

/** Whose words the record rests on. */
export const speakers = [
  'outlet',
  'party',
  'third-party-official',
  'organisation',
  'state-media',
  'social-video',
  'unattributed',
] as const;
export type Who = (typeof speakers)[number];

/** Who can have passed a speaker's words on, counted beside the speaker. */
export const relays = ['state-media'] as const;

/** Unverified and retracted: the source itself says so, and that sentence is quoted. */
export function needsStatusQuote(status: string): boolean {
  return status === 'unverified' || status === 'retracted';
}

/** Claimed, unverified and disputed: drawn with a broken ring, titled with who claims it. */
export function isContested(status: Standing): boolean {
  return status === 'claimed' || status === 'unverified' || status === 'disputed';
}
