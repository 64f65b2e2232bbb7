/**
 * The editor's words in Indonesian; Payload's own translation stops at the editor. Keys are the
 * editor's features.
 */
export const lexical = {
  blockquote: { label: 'Kutipan' },
  general: {
    placeholder: 'Mulai menulis di sini …',
    slashMenuBasicGroupLabel: 'Dasar',
    slashMenuListGroupLabel: 'Daftar',
    toolbarItemsActive: '{{count}} aktif',
  },
  heading: { label: 'Judul bagian {{headingLevel}}' },
  link: { label: 'Tautan', loadingWithEllipsis: 'Memuat …' },
  orderedList: { label: 'Daftar bernomor' },
  paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
  unorderedList: { label: 'Daftar berbutir' },
  upload: { label: 'Foto' },
}
