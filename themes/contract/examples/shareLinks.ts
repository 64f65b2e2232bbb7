import type { Link } from '../values'

/** Ways to pass a page on. */
export const shareLinks: Link[] = [
  { label: 'WhatsApp', href: 'https://wa.me/?text=https%3A%2F%2Fcontoh-jaya.desa.example%2F' },
  { label: 'Facebook', href: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fcontoh-jaya.desa.example%2F' },
  { label: 'Surel', href: 'mailto:?subject=Desa%20Contoh%20Jaya' },
]
