import type { formsSlots, FormView } from '../../contract/forms'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { exampleMeta, villageSite } from '../frame/examples'

const ordinary: FormView = {
  meta: { ...exampleMeta('Undangan'), canonical: undefined, ogImage: undefined, noindex: true },
  site: villageSite,
  crumbs: [],
  title: 'Terima undangan',
  intro:
    'Anda diundang sebagai penyunting Desa Contoh Jaya. Isi nama dan kata sandi untuk mulai bekerja.',
  action: '/undangan/contoh',
  hidden: [{ name: 'token', value: 'contoh' }],
  fields: [
    {
      name: 'name',
      label: 'Nama lengkap',
      type: 'text',
      value: 'Misal Kirana',
      error: undefined,
      hint: undefined,
      autocomplete: 'name',
      isRequired: true,
    },
    {
      name: 'password',
      label: 'Kata sandi',
      type: 'password',
      value: '',
      error: undefined,
      hint: 'Sedikitnya 12 karakter.',
      autocomplete: 'new-password',
      isRequired: true,
    },
  ],
  formError: undefined,
  submitLabel: 'Terima undangan',
}

/** Examples of the family's pages. */
export const formsExamples: ExamplesOf<typeof formsSlots> = {
  FormPage: exampleSet({
    ordinary,
    empty: { ...ordinary, intro: undefined, hidden: [], fields: [] },
    more: {
      wrong: {
        ...ordinary,
        formError: 'Akun belum dibuat.',
        fields: ordinary.fields.map((field) =>
          field.type === 'password'
            ? { ...field, error: 'Kata sandi terlalu pendek. Pakai sedikitnya 12 karakter.' }
            : field,
        ),
      },
    },
  }),
}
