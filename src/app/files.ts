/** What stands beside the page: the base map, licences, data. */
export interface Files {
  /** The value of a JSON file. Rejects where it does not come. */
  readonly read: (path: string) => Promise<unknown>;
  /** Where a link to a file leads; null where there is none to lead to. */
  readonly hrefOf: (path: string) => string | null;
}

export function filesAt(root: URL): Files {
  return {
    async read(path) {
      const response = await fetch(new URL(path, root));
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      const value: unknown = await response.json();
      return value;
    },
    hrefOf: (path) => new URL(path, root).href,
  };
}
