import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { directionOf } from '../i18n/index.ts';
import { type Beyond, policyOf } from './policy.ts';

interface Filling {
  readonly language: string;
  /** From the page to the root: `./`, `../../`. */
  readonly root: string;
  /** Lines of markup. */
  readonly head: readonly string[];
  readonly body: ReactNode;
}

/** A page: the shell, whose addresses go from the root, with what is the page's own. */
export function fill(shell: string, { language, root, head, body }: Filling): string {
  return shell
    .replace('<html lang="en">', `<html lang="${language}" dir="${directionOf(language)}">`)
    .replaceAll(/(href|src)="\.\//g, `$1="${root}`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--body-->', () => renderToStaticMarkup(body));
}

/** The policy goes first: what stands before it would not be bound by it. */
export function secured(html: string, beyond: Beyond): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
  const policy = policyOf({ scripts: inline('script'), styles: inline('style') }, beyond);
  return html.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
