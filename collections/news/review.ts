import type { Field } from 'payload'

import { plainText } from '../shared/plainText'
import { defineWorkflow } from '../shared/workflow'

const longestNote = 600

/**
 * Between who writes and who publishes: a contributor sends a draft, an editor publishes it or
 * returns it with a note.
 */
export const review = defineWorkflow({
  fields: { note: 'reviewNote', state: 'review' },
  initial: 'ditulis',
  queues: [
    {
      ability: 'content.publish',
      heading: 'Menunggu diperiksa',
      hint: 'Buka, lalu terbitkan atau kembalikan dengan catatan.',
      isFilter: true,
      state: 'dikirim',
    },
    {
      ability: 'content.write',
      heading: 'Dikembalikan dengan catatan',
      hint: 'Buka, perbaiki sesuai catatan editor, lalu kirim lagi.',
      state: 'dikembalikan',
    },
  ],
  states: {
    ditulis: { label: 'Masih ditulis', refusal: 'Tulisan ini belum dikirim untuk diperiksa.' },
    dikirim: {
      label: 'Dikirim untuk diperiksa',
      refusal: 'Tulisan ini sudah dikirim dan sedang menunggu diperiksa.',
      says: [
        {
          ability: 'content.publish',
          text: 'Terbitkan, atau kembalikan kepada penulisnya.',
          title: 'Menunggu Anda periksa.',
        },
        {
          ability: 'content.write',
          text: 'Anda masih boleh memperbaikinya.',
          title: 'Menunggu diperiksa editor.',
        },
      ],
    },
    dikembalikan: {
      label: 'Dikembalikan dengan catatan',
      refusal: 'Tulisan ini sudah dikembalikan kepada penulisnya.',
      says: [
        { ability: 'content.publish', title: 'Dikembalikan dengan catatan.' },
        {
          ability: 'content.write',
          text: 'Perbaiki, lalu ketuk "Kirim untuk diperiksa" lagi.',
          title: 'Dikembalikan dengan catatan.',
        },
      ],
    },
  },
  steps: {
    kirim: {
      ability: 'content.write',
      from: ['ditulis', 'dikembalikan'],
      label: 'Kirim untuk diperiksa',
      main: { done: 'Terkirim. Editor desa akan memeriksanya.', taken: 'Sudah dikirim' },
      refusal: 'Akun Anda hanya dapat membaca tulisan.',
      // A draft may lack everything; what an editor is asked to read may not.
      refuses: ({ body, title }) => {
        if (typeof title !== 'string' || !title.trim()) return 'Isi judulnya dahulu, lalu kirim.'
        return plainText(body) ? undefined : 'Tulis isinya dahulu, lalu kirim.'
      },
      tells: {
        subject: 'Tulisan menunggu diperiksa',
        text: 'Sebuah tulisan untuk situs desa menunggu Anda periksa. Buka tautan ini untuk menerbitkannya atau mengembalikannya dengan catatan:',
        to: 'content.publish',
      },
      to: 'dikirim',
    },
    kembalikan: {
      ability: 'content.publish',
      from: ['dikirim'],
      label: 'Kembalikan dengan catatan',
      note: {
        label: 'Apa yang perlu diperbaiki',
        longest: longestNote,
        missing: 'Tulis catatan: apa yang perlu diperbaiki penulis.',
      },
      refusal: 'Hanya editor desa yang dapat mengembalikan tulisan.',
      tells: {
        except: 'content.publish',
        subject: 'Tulisan dikembalikan dengan catatan',
        text: 'Sebuah tulisan untuk situs desa dikembalikan oleh editor dengan catatan. Buka tautan ini untuk membaca catatannya, memperbaiki tulisan, lalu mengirimkannya lagi:',
        to: 'content.write',
      },
      to: 'dikembalikan',
    },
    tarik: {
      ability: 'content.write',
      from: ['dikirim'],
      hiddenFrom: 'content.publish',
      label: 'Tarik kembali',
      refusal: 'Akun Anda hanya dapat membaca tulisan.',
      to: 'ditulis',
    },
  },
})

export const reviewFields: Field[] = [
  {
    name: 'review',
    type: 'select',
    defaultValue: review.initial,
    index: true,
    label: 'Pemeriksaan',
    options: Object.entries(review.states).map(([value, { label }]) => ({ label, value })),
  },
  {
    name: 'reviewNote',
    type: 'textarea',
    admin: { description: 'Apa yang perlu diperbaiki penulis.' },
    label: 'Catatan pemeriksa',
    maxLength: longestNote,
  },
]
