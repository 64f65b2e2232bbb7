/** A village name of 60 characters, the longest the collection takes. */
export const longestName = 'Desa Kertawinangunsari Pasirpanjang Kidul Girang Hilir Jaya'.padEnd(
  60,
  'a',
)

/** A headline of 300 characters with words of twenty letters. */
export const longestTitle =
  'Pertanggungjawabannya dipertanggungjawabkan, ketidakberlangsungan pemberdayaan masyarakat desa '
    .repeat(4)
    .slice(0, 299) + '.'

/** A sentence full of words of twenty letters and more. */
export const longestSentence =
  'Penyelenggaraannyalah mempertanggungjawabkannya, keberlangsungannyalah dipertimbangkannya sungguh-sungguh.'

/**
 * What someone may type to break a page: markup, an address that runs, marks that turn the line
 * around, a word of 10,000 characters, emoji made of several, Arabic, and the ends of everything a
 * text can stand in.
 */
export const hostileTexts = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  `"><svg onload=alert(1)>' onmouseover='alert(1)' style="position:fixed"`,
  '\u202Ekanan ke kiri\u2067 tanpa penutup \u202D\u2066',
  'Panjang'.padEnd(10_000, 'g'),
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 keluarga e\u0301\u0302\u0303\u0304\u0305',
  'بِسْمِ ٱللَّٰهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ',
  '</style></title></textarea><!-- ]]> {{7*7}} ${7*7} &lt;b&gt; \u0000\uFFFD',
]
