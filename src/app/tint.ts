/** What surrounds the page takes its colour: where the reader chose one, from a tag that goes before those by the system's scheme. */
export function tintBrowser(): void {
  document.querySelector('meta[name="theme-color"]:not([media])')?.remove();
  if (document.documentElement.dataset['theme'] === undefined) return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(document.body).backgroundColor;
  document.head.prepend(meta);
}
