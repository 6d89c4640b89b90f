/** Hands a file to the reader, as a link with a name to save it by would. */
export function saveFile(content: BlobPart, mediaType: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
