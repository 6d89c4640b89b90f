/** The hash that a path of the site means, or the first of two. */
export function mendedHash(hash: string, languages: readonly string[]): string {
  const [own = '', behind = ''] = hash.slice(1).split(/#(.*)/s, 2);
  const path = new RegExp(
    `^[^&=?]*?(?:^|/)(?:(${languages.join('|')})/)?(?:e/([^/?&=]+)|(method))/?(?:index[.]html)?(?:[?].*)?$`,
  ).exec(own.includes('/') ? own : '');
  if (!path) return /^(?:[\w-]+=|\/|$)/.test(behind) ? hash.slice(0, own.length + 1) : hash;
  const [, language, id, method] = path;
  const fields = [id && `e=${id}`, method, language && `lang=${language}`, behind];
  return `#${fields.filter(Boolean).join('&')}`;
}
