import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { collections, publicCollections, villageCollections } from 'balai-desa/collections'
import { mediaFiles, previewPlugin, publishingPlugin, tenancyPlugin } from 'balai-desa/plugins'
import { buildConfig, type CollectionConfig } from 'payload'
import sharp from 'sharp'

const root = path.dirname(fileURLToPath(import.meta.url))

const Posts: CollectionConfig = {
  slug: 'posts',
  admin: { useAsTitle: 'title' },
  fields: [{ name: 'title', type: 'text', required: true }],
}

export default buildConfig({
  admin: { importMap: { baseDir: root }, user: 'users' },
  collections: [...collections, Posts],
  db: sqliteAdapter({ client: { url: `file:${path.join(root, 'blank.db')}` }, idType: 'uuidv7' }),
  editor: lexicalEditor(),
  plugins: [
    mediaFiles({
      public: { collections: ['files', 'media'], directory: path.join(root, 'media') },
    }),
    tenancyPlugin({ collections: { ...villageCollections, posts: {} } }),
    previewPlugin({ collections: ['news', 'pages'] }),
    publishingPlugin({ collections: [...publicCollections, 'posts'] }),
  ],
  secret: process.env.PAYLOAD_SECRET || '',
  serverURL: process.env.PUBLIC_URL,
  sharp,
  telemetry: false,
})
