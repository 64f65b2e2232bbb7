import type { SelectFieldServerComponent } from 'payload'

import { can } from '../../../../collections/shared/staff'
import { ReviewField } from './ReviewField'

/** Tells the field who is looking; the form itself knows it only as far as this document. */
export const ReviewSlot: SelectFieldServerComponent = ({ user }) => <ReviewField isEditor={can(user, 'content.publish')} />
