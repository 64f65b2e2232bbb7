import { RelationshipField } from '@payloadcms/ui'
import type { RelationshipFieldServerComponent } from 'payload'

import { scopeOf } from '../../../../collections/shared/staff'

/** The village chooser, hidden from those who have one village: the rule fills it in for them. */
export const VillageFieldSlot: RelationshipFieldServerComponent = ({
  clientField,
  path,
  schemaPath,
  user,
}) => {
  const scope = scopeOf(user)
  if (scope.kind === 'villages' && scope.ids.length === 1) return null
  return <RelationshipField field={clientField} path={path} schemaPath={schemaPath} />
}
