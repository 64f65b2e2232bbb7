/** Payload's own refusals that pass by its dictionary, in the words of a village office. */
const words: [RegExp, string][] = [
  [/^Invalid JSON/, 'Permintaan ini tidak dapat dibaca: bentuk JSON-nya salah.'],
  [
    /currently locked by another user/,
    'Orang lain sedang menyunting dokumen ini. Muat ulang halaman untuk melihat siapa, lalu ambil alih bila perlu.',
  ],
  [
    /^The following paths? cannot be queried/,
    'Kolom pada saringan atau urutan ini tidak dapat dipakai.',
  ],
  [
    /^Token is either invalid or has expired|^(Verification )?token is invalid/i,
    'Tautan ini tidak berlaku lagi. Mintalah yang baru.',
  ],
  [/^Missing required data/, 'Isian belum lengkap.'],
  [/^Missing (email|username)/, 'Isi alamat surel.'],
  [/^(ID was not specified|Missing ID of )/, 'Id dokumen belum disebut.'],
  [
    /^Missing 'where' query/,
    'Sebutkan saringan (where) untuk mengubah atau menghapus banyak sekaligus.',
  ],
  [/^Collection with the slug .* was not found/, 'Koleksi ini tidak ada.'],
  [
    /^Invalid filename|^A file name is required|^Invalid upload collection/,
    'Nama berkas ini tidak dapat dipakai.',
  ],
  [/^An unknown error occurred|^Something went wrong/, ''],
]

const invalidFields = /^The following fields? (?:is|are) invalid:\s*/

/**
 * A message in Indonesian; what is already said, or is nobody's English here, stays. Empty when it
 * says nothing.
 */
export const inIndonesian = (message: string): string => {
  if (invalidFields.test(message))
    return message.replace(invalidFields, 'Belum dapat disimpan. Periksa: ')
  return words.find(([pattern]) => pattern.test(message))?.[1] ?? message
}
