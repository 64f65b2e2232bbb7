import { PublishButton } from '@payloadcms/ui'
import type { PublishButtonServerProps } from 'payload'

import { can } from '../../../../collections/shared/staff'
import { SendButton } from './SendButton'

/** The form's main button: publish for who may, send for who may not. */
export const PublishSlot = ({ user }: PublishButtonServerProps) => (can(user, 'content.publish') ? <PublishButton /> : <SendButton />)
