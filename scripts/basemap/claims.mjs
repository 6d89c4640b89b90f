// The editorial decisions about whose land is whose. They stand here and nowhere else.

/**
 * OpenStreetMap lists Crimea in two countries' outlines. It is Ukraine's (General Assembly resolution 68/262): every
 * polygon of the first that lies in the second is dropped, and with it the line at Perekop.
 */
export const heldTwice = [{ claimant: 'RUS', sovereign: 'UKR' }];

/** Outlines that take in all of another country: that country is cut out of them. */
export const cutOut = [
  { from: 'MAR', country: 'ESH' },
  { from: 'ISR', country: 'PSE' },
];

/** Between these the line is drawn broken. */
export const disputed = [
  ['MAR', 'ESH'],
  ['ISR', 'PSE'],
  ['ISR', 'SYR'],
  ['SRB', 'XKX'],
  ['IND', 'PAK'],
  ['CHN', 'IND'],
];

/** Dependencies that would draw a border with their own sovereign, and no name of their own. */
export const partOf = { ALA: 'FIN', HKG: 'CHN', MAC: 'CHN' };
