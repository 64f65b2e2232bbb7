import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, publicCollections, villageCollections } from './collections'
import { review } from './collections/news/review'
import { database } from './src/database'
import { editor } from './src/editor'
import { readEnv } from './src/env'
import { jobsPlugin } from './src/jobs/plugin'
import { createLogger } from './src/log/createLog'
import { mail } from './src/mail'
import { onePictureAtATime } from './src/pictures'
import { accountsPlugin } from './src/plugins/accounts'
import { editingPlugin } from './src/plugins/editing'
import { mediaFiles } from './src/plugins/mediaFiles'
import { previewPlugin } from './src/plugins/preview'
import { publishingPlugin } from './src/plugins/publishing'
import { refusalsPlugin } from './src/plugins/refusals'
import { shownFilesPlugin } from './src/plugins/shownFiles'
import { tenancyPlugin } from './src/plugins/tenancy'
import { themingPlugin } from './src/plugins/theming'
import { workflowPlugin } from './src/plugins/workflow'
import { parts } from './src/portal/parts'
import { previewSlugs } from './src/portal/preview/previewKinds'
import { absoluteHref, villageAddress } from './src/portal/site/address'
import { readSecret } from './src/secret'
import { askFront } from './src/server/workers/askFront'
import { isBehindFront } from './src/server/workers/serveBehindFront'
import { lexical } from './src/translations/lexical'
import { payload as payloadWords } from './src/translations/payload'
import { manifests } from './themes/manifests'

const env = readEnv()
const MiB = 1024 * 1024
const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    // No picture service: nothing of an account leaves this server.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH.mm',
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' – Balai Desa' },
    timezones: { defaultTimezone: 'Asia/Jakarta' },
    user: 'users',
  },
  collections,
  csrf: env.portalOrigins,
  custom: { publicUrl: env.publicUrl },
  db: database(env.databaseUrl),
  editor,
  email: mail(env),
  graphQL: { disable: true },
  i18n: {
    fallbackLanguage: 'id',
    supportedLanguages: { en, id },
    translations: { id: { ...payloadWords, lexical } },
  },
  jobs: {
    access: { cancel: () => false, queue: () => false, run: () => false },
  },
  logger: createLogger(env),
  maxDepth: 2,
  plugins: [
    // Not a setting: the front says it to the workers it starts.
    accountsPlugin({
      askCounter: isBehindFront() ? askFront : undefined,
      limitsStore: env.limitsStore,
      publicUrl: env.publicUrl,
      trustsForwardedFor: process.env.BEHIND_FRONT === 'true',
    }),
    mediaFiles({
      incomingDirectory: path.join(env.dataDir, 'masuk'),
      public: { collections: ['files', 'media'], directory: path.join(env.dataDir, 'media') },
    }),
    tenancyPlugin({ collections: villageCollections }),
    shownFilesPlugin({
      files: ['files', 'media'],
      shownBy: [...Object.keys(villageCollections), 'villages'],
    }),
    workflowPlugin({ collections: { news: review } }),
    editingPlugin({
      hints: {
        events: { end: 'pastEvent' },
        news: { body: 'dateAndPlace', title: 'longTitle' },
        notices: { end: 'noticeOver', title: 'longTitle' },
      },
      siteOf: (village, regency) => absoluteHref(villageAddress(env, regency, village), '/'),
    }),
    themingPlugin({
      manifests,
      menuParts: parts.flatMap(({ entry, name }) =>
        entry ? [{ label: entry.label, value: name }] : [],
      ),
    }),
    previewPlugin({ collections: previewSlugs(parts) }),
    publishingPlugin({ collections: publicCollections }),
    refusalsPlugin(),
    jobsPlugin({ isRunner: env.jobsRunner }),
  ],
  secret: readSecret(env),
  serverURL: env.serverUrl,
  sharp: onePictureAtATime(sharp),
  telemetry: false,
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  upload: {
    abortOnLimit: true,
    // A little more than a file may have: over 10 MB its field says so, over 12 MB nothing more is
    // read.
    limits: { fieldSize: 2 * MiB, fileSize: 12 * MiB },
    requestSizeLimit: 100 * MiB,
    responseOnLimit: 'Berkas lebih dari 10 MB. Perkecil dahulu, lalu unggah lagi.',
  },
})
