import { PublishButton } from '@payloadcms/ui'
import type { PublishButtonServerProps } from 'payload'

import { can } from '../../../../collections/shared/staff'
import type { Workflow } from '../../../../collections/shared/workflow'
import { StepButton } from './StepButton'

/** The form's main button: publish for who may, the workflow's main step for who may not. */
export const MainButtonSlot = ({
  user,
  workflow,
}: PublishButtonServerProps & { workflow: Workflow }) => {
  const [name, step] = Object.entries(workflow.steps).find(([, { main }]) => main) ?? []
  if (!name || !step?.main || can(user, 'content.publish')) return <PublishButton />
  return (
    <StepButton
      fields={workflow.fields}
      label={step.label}
      name={name}
      to={step.to}
      words={step.main}
    />
  )
}
