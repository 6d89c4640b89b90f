/** An element with all that it holds, in its order. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (string | Node)[];
}

export function childrenOf(node: Node, name?: string): readonly Node[] {
  return node.content.filter(
    (one): one is Node => typeof one !== 'string' && (name === undefined || one.name === name),
  );
}

export function childOf(node: Node, name: string): Node | null {
  return childrenOf(node, name)[0] ?? null;
}

/** The text of an element, without space about it; '' for none. That of elements within it is taken in, as of HTML that was not escaped. */
export function textOf(node: Node | null): string {
  return node === null ? '' : deepText(node).trim();
}

export function textAt(node: Node, name: string): string {
  return textOf(childOf(node, name));
}

function deepText({ content }: Node): string {
  return content.map((one) => (typeof one === 'string' ? one : ` ${deepText(one)} `)).join('');
}
