/** The data that stands in a file of its own in the project, so that no click loads it but those that need it. */
export function dataOf<T>(file: string): T {
  const text = HtmlService.createHtmlOutputFromFile(file).getContent();
  return JSON.parse(text.slice(text.indexOf('>') + 1, text.lastIndexOf('<')));
}
