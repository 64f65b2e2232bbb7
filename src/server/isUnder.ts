/** Whether a path is a folder or in it: `/admin/x` is under `/admin`, `/administrasi` is not. */
export const isUnder = (path: string, folder: string): boolean =>
  path.startsWith(folder) &&
  (path.length === folder.length || path.charCodeAt(folder.length) === slash)

/**
 * Makes the question whether a path is in one of several folders. Asked of every request, and
 * answered by the path's first letter for almost all of them.
 */
export const underAny = (folders: readonly string[]): ((path: string) => boolean) => {
  const letters = new Set(folders.map((folder) => folder.charCodeAt(1)))
  return (path) => {
    if (!letters.has(path.charCodeAt(1))) return false
    for (const folder of folders) if (isUnder(path, folder)) return true
    return false
  }
}

const slash = 47
