/**
 * Of what was dropped together the files alone, where there is any: a browser hands over a folder as a file that cannot be read. What has a kind or an ending, and
 * cannot be read either, is a file that is locked or gone, and is offered to be told of.
 */
export async function withoutFolders(files: readonly File[]): Promise<readonly File[]> {
  const areFolders = await Promise.all(files.map(isFolder));
  const rest = files.filter((_, at) => areFolders[at] === false);
  return rest.length > 0 ? rest : files;
}

async function isFolder(file: File): Promise<boolean> {
  if (file.type !== '' || file.name.includes('.')) return false;
  try {
    await file.slice(0, 1).arrayBuffer();
    return false;
  } catch {
    return true;
  }
}
