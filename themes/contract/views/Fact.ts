/** A label with its value, both ready to print: "Penduduk", "4.812 jiwa". */
export type Fact = {
  /** What is measured, with its unit when the value has none. */
  label: string
  /** The figure or text, formatted. */
  value: string
}
