import type { Link } from '../../../themes/contract'

/** Ways to pass a page on that need no script and load nothing before they are followed. */
export const shareLinks = ({ address, title }: { address: string; title: string }): Link[] => {
  const text = encodeURIComponent(`${title}\n${address}`)
  return [
    { href: `https://wa.me/?text=${text}`, label: 'WhatsApp' },
    {
      href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`,
      label: 'Facebook',
    },
    { href: `mailto:?subject=${encodeURIComponent(title)}&body=${text}`, label: 'Surel' },
  ]
}
