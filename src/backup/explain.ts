const reasons: Record<string, string> = {
  EACCES: 'tidak boleh ditulis oleh akun ini',
  EDQUOT: 'kuotanya habis',
  EEXIST: 'tidak dapat dipakai, sebab ada berkas dengan nama itu',
  ENOENT: 'tidak ada dan tidak dapat dibuat',
  ENOSPC: 'penuh',
  ENOTDIR: 'tidak dapat dipakai, sebab sebagian jalannya adalah berkas',
  EPERM: 'tidak boleh ditulis oleh akun ini',
  EROFS: 'hanya dapat dibaca',
  SQLITE_CANTOPEN: 'tidak ada atau tidak boleh ditulis oleh akun ini',
  SQLITE_FULL: 'penuh',
  SQLITE_READONLY: 'hanya dapat dibaca',
}

/**
 * Turns what the system says of a folder into what a person can act on; passes everything else on.
 */
export const explain =
  (folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    const reason = error.code === undefined ? undefined : reasons[error.code]
    if (reason === undefined) throw error
    throw new Error(`Folder ${folder} ${reason} (${error.code ?? ''}).`, { cause: error })
  }
