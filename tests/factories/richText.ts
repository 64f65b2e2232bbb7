type TextNode = Record<string, unknown>

/** A rich text of one paragraph, with further nodes (an upload, say) after it. */
export const buildRichText = (text: string, ...nodes: TextNode[]) => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 },
        ],
        direction: 'ltr' as const,
        format: '' as const,
        indent: 0,
        textFormat: 0,
        version: 1,
      },
      ...nodes,
    ] as { [k: string]: unknown; type: string; version: number }[],
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
  },
})

/** A photo inside a rich text, as the editor stores it. */
export const buildUploadNode = (media: string): TextNode => ({
  id: '65f0a1b2c3d4e5f601234567',
  type: 'upload',
  fields: null,
  format: '',
  relationTo: 'media',
  value: media,
  version: 3,
})
