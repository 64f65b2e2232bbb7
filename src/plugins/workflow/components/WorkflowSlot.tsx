import type { SelectFieldServerProps } from 'payload'

import { can } from '../../../../collections/shared/staff'
import type { Workflow } from '../../../../collections/shared/workflow'
import { type ShownState, WorkflowField } from './WorkflowField'

/**
 * Tells the field what this person reads and may do in each state; the form itself knows the person
 * only as far as this document.
 */
export const WorkflowSlot = ({
  user,
  workflow,
}: SelectFieldServerProps & { workflow: Workflow }) => {
  const steps = Object.entries(workflow.steps).filter(
    ([, { ability, hiddenFrom, main }]) =>
      !main && can(user, ability) && !(hiddenFrom && can(user, hiddenFrom)),
  )
  const states = Object.entries(workflow.states).flatMap(
    ([state, { says = [] }]): [string, ShownState][] => {
      const words = says.find(({ ability }) => can(user, ability))
      if (!words) return []
      const offered = steps
        .filter(([, { from }]) => from.includes(state))
        .map(([name, { label, note }]) => ({ label, name, note }))
      return [[state, { steps: offered, text: words.text, title: words.title }]]
    },
  )
  return <WorkflowField fields={workflow.fields} states={Object.fromEntries(states)} />
}
