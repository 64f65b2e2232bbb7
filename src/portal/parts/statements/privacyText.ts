import { escapeHtml } from '../../rich-text/escapeHtml'

/** What the site knows of its readers: nothing that follows them (UU 27/2022 on personal data). */
export const privacyText = ({ name, reachHtml }: { name: string; reachHtml: string }): string => `
<p>Membaca situs ${escapeHtml(name)} tidak meminta data apa pun dari Anda.</p>
<h2>Yang tidak kami lakukan</h2>
<ul>
<li>Tidak ada kuki, pelacak, iklan, atau penghitung pengunjung.</li>
<li>Halaman tidak memuat apa pun dari situs pihak lain. Tautan ke WhatsApp, Facebook, atau peta baru dibuka bila Anda memilihnya; sejak itu berlaku aturan situs tersebut.</li>
<li>Kata yang Anda ketik pada pencarian tidak disimpan.</li>
</ul>
<h2>Yang dicatat peladen</h2>
<p>Seperti setiap peladen, peladen ini menerima alamat internet perangkat Anda agar dapat mengirim halaman. Alamat itu tidak disimpan bersama halaman yang Anda baca.</p>
<h2>Nama dan nomor yang tampil</h2>
<p>Nama dan foto perangkat desa tampil karena jabatannya. Nomor yang tampil adalah nomor kantor atau nomor layanan. Bila data diri Anda tampil di berita atau dokumen dan Anda keberatan, mintalah perbaikan atau penghapusan.</p>
<h2>Hak Anda</h2>
<p>Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi memberi Anda hak untuk mengetahui, memperbaiki, dan menghapus data pribadi Anda. ${reachHtml}</p>`
