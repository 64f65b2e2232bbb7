import type { Image } from './Image'
import type { Link } from './Link'

/** A person in office. Never carries a private telephone number. */
export type Official = {
  /** Full name with titles; undefined when the seat is empty. */
  name: string | undefined
  /** Office held: "Kepala Desa", "Kasi Pelayanan". */
  role: string
  /** Term in words: "2021–2029". */
  termText: string | undefined
  /** What residents come to this person for: "Surat, pengaduan". */
  duty: string | undefined
  /** Official number residents may call; the label is the number as people write it. */
  phone: Link | undefined
  /** Portrait, 3 by 4. */
  photo: Image | undefined
}
