/** A static page about as long as a village's home, for Next to serve as it serves its fastest. */
const Page = () => (
  <main>
    <h1>Halaman statis</h1>
    {Array.from({ length: 60 }, (_, index) => (
      <p key={index}>
        Baris ke-{index} dari sebuah halaman statis yang panjangnya kira-kira sama dengan beranda
        desa.
      </p>
    ))}
  </main>
)

export default Page
