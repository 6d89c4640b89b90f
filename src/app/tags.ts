import { useEffect, useState } from 'react';
import type { OpenEvent } from '../view/rows.ts';
import { printAddress, type Site } from '../view/url.ts';
import { defaultView } from '../view/view.ts';
import { canonicalOf, publishedRoot } from './site.ts';

/** What the page said of itself when it came, beside its address. */
const told =
  'meta[name="description"],meta[property],meta[name^="twitter:"],link[hreflang],script[type="application/ld+json"]';

/**
 * Browsers give a page away by its canonical address, which therefore follows the open event; what else the page said of
 * the one that it came with is taken out, since another is shown.
 */
export function useTags(open: OpenEvent, site: Site): void {
  const event = open.is === 'open' ? open.head.id : open.is === 'unknown' ? open.id : null;
  const [came] = useState(event);
  const [published] = useState(() => publishedRoot(document));
  useEffect(
    function tellCanonical() {
      const link = canonicalOf(document);
      if (link && published)
        link.href = printAddress({ ...defaultView, event }, { ...site, root: published, page: null });
      if (event !== came) for (const tag of document.head.querySelectorAll(told)) tag.remove();
    },
    [event, came, site, published],
  );
}
