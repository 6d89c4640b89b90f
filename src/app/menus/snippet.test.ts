import { describe, expect, it } from 'vitest';
import { snippet } from './snippet.ts';

const some = {
  src: 'https://example.org/story/embed/?show=map,list&theme=dark#e=kyiv-curfew',
  script: 'https://example.org/story/embed.js',
  href: 'https://example.org/story/e/kyiv-curfew/',
  title: 'He says: "<b>no</b>" & leaves',
  height: null,
};

describe('the HTML to paste', () => {
  it('is a frame in a sandbox, the script that sizes it, and a link', () => {
    const html = snippet(some);
    expect(html.split('\n')).toHaveLength(3);
    expect(html).toMatch(
      /^<iframe [^<>]* data-dateline><\/iframe>\n<script async src="[^"<>]*"><\/script>\n<p>/,
    );
    expect(html).toContain(
      'src="https://example.org/story/embed/?show=map,list&amp;theme=dark#e=kyiv-curfew"',
    );
    expect(html).toContain(
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    );
    expect(html).not.toContain('allow="');
    expect(html).toContain('referrerpolicy="no-referrer"');
    expect(html).toContain('loading="lazy" width="100%" height="520"');
  });

  it('needs no script where the height is given', () => {
    const html = snippet({ ...some, height: 400 });
    expect(html).toContain('height="400"');
    expect(html).not.toMatch(/script async|data-dateline/);
  });

  it('keeps a title within its attribute and its link', () => {
    const html = snippet(some);
    const said = 'He says: &quot;&lt;b&gt;no&lt;/b&gt;&quot; &amp; leaves';
    expect(html).toContain(`title="${said}" loading`);
    expect(html).toContain(`<p><a href="${some.href}">${said}</a></p>`);
  });
});
