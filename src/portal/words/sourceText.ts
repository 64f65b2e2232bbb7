const fileName = /\S*\.(?:csv|geojson|json|kml|ods|pdf|shp|tsv|txt|xlsx?|zip)\b/gi
const importedFile = /^impor .*\.(?:csv|geojson|json|kml|ods|pdf|shp|tsv|txt|xlsx?|zip)$/i

/**
 * Where figures come from, as a page names it: who published them and when. A file's name says
 * nothing to a reader and is left out; records of earlier imports still carry one.
 */
export const sourceText = (source: null | string | undefined, unnamed: string): string => {
  const words = (source ?? '').trim()
  const named = importedFile.test(words)
    ? ''
    : words
        .replace(fileName, '')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
  return named || unnamed
}
