import { escapeHtml } from '../../rich-text/escapeHtml'

/**
 * What the site does for readers with disabilities, what it may lack, and whom to tell (WCAG 2.2,
 * level AA).
 */
export const accessibilityText = ({
  name,
  reachHtml,
}: {
  name: string
  reachHtml: string
}): string => `
<p>${escapeHtml(name)} ingin situs ini dapat dipakai semua warga: dengan ponsel lama, dengan sinyal lemah, dengan papan ketik saja, dengan pembaca layar, dan dengan huruf yang diperbesar.</p>
<h2>Yang sudah kami pastikan</h2>
<ul>
<li>Halaman baca dan formulir bekerja tanpa JavaScript.</li>
<li>Semua tautan dan isian dapat dicapai dengan tombol Tab, dan letak fokus selalu terlihat.</li>
<li>Teks dan latarnya cukup berbeda terang, juga pada mode gelap.</li>
<li>Halaman dapat dibaca pada layar selebar 320 piksel dan pada perbesaran 400 persen tanpa menggeser ke samping.</li>
<li>Setiap diagram punya tabel atau kalimat yang mengatakan hal yang sama.</li>
<li>Berita tidak dapat terbit dengan foto tanpa keterangan gambar.</li>
</ul>
<p>Ukuran kami adalah WCAG 2.2 tingkat AA. Setiap jenis halaman diperiksa secara otomatis pada setiap perubahan perangkat lunak; pemeriksaan otomatis tidak menemukan semua hambatan.</p>
<h2>Yang mungkin belum</h2>
<p>Berkas PDF yang diunggah bisa berupa hasil pindai dan belum tentu terbaca oleh pembaca layar. Mintalah isinya dalam bentuk lain kepada kantor.</p>
<h2>Bila ada yang tidak dapat Anda pakai</h2>
<p>Beri tahu kami halaman mana dan alat apa yang Anda pakai. ${reachHtml}</p>`
