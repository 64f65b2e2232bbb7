import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { roles } from '../../collections/shared/roles'
import { type Account, type MadeLogin, makeLogin } from './makeLogin'

const admin: Account = {
  email: 'admin@balai.example',
  name: 'Admin platform',
  role: 'platform-admin',
}

const loginsFile = (dataDir: string): string => path.join(dataDir, 'logins.txt')

/**
 * Makes the first admin where there is no account yet, and writes the new passwords to
 * `data/logins.txt`, readable by the owner only. Passwords are made once and never shown again.
 */
export const ensureAdmin = async (args: {
  dataDir: string
  logins: MadeLogin[]
  payload: Payload
}): Promise<void> => {
  const { dataDir, logins, payload } = args
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { role: { equals: 'platform-admin' } },
  })
  const made = totalDocs > 0 ? logins : [...logins, await makeLogin(payload, admin)]
  if (made.length === 0) return
  const lines = made.map(
    ({ email, password, role }) =>
      `${roles[role].label.padEnd(22)} ${email.padEnd(36)} ${password}`,
  )
  await writeFile(loginsFile(dataDir), `${lines.join('\n')}\n`, { flag: 'a', mode: 0o600 })
  console.log(
    `\nAkun yang baru dibuat (tersimpan di ${loginsFile(dataDir)}; ganti kata sandinya, lalu hapus berkas itu):\n`,
  )
  for (const line of lines) console.log(`  ${line}`)
}
