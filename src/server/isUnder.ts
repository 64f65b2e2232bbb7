/** Whether a path is a folder or in it: `/admin/x` is under `/admin`, `/administrasi` is not. */
export const isUnder = (path: string, folder: string): boolean =>
  path.startsWith(folder) &&
  (path.length === folder.length || path.charCodeAt(folder.length) === slash)

const slash = 47
