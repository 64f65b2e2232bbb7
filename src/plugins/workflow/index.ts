import type { CollectionConfig, Field, Plugin } from 'payload'

import type { Workflow } from '../../../collections/shared/workflow'
import { requireCollections } from '../requireCollections'
import { keepState } from './keepState'
import { stepEndpoint } from './stepEndpoint'

export type WorkflowPluginConfig = {
  /**
   * The workflow of each collection, by slug; one that the config lacks stops the start.
   * Collections need drafts, `title` and the workflow's fields.
   */
  collections: Record<string, Workflow>
}

/**
 * Leads documents through the states of a workflow (`collections/shared/workflow.ts`). Adds the
 * endpoint of its steps, the rule that nothing else moves the state, the buttons in the form, the
 * list's filter and the dashboard's lists. Place it after the tenancy plugin.
 */
export const workflowPlugin =
  (options: WorkflowPluginConfig): Plugin =>
  (config) => {
    requireCollections({
      config,
      plugin: 'workflowPlugin',
      slugs: Object.keys(options.collections),
    })
    return {
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...config.admin?.components,
          beforeDashboard: [
            ...(config.admin?.components?.beforeDashboard ?? []),
            {
              path: 'balai-desa/admin#WorkflowDesk',
              serverProps: { workflows: options.collections },
            },
          ],
        },
      },
      collections: config.collections?.map((collection) => {
        const workflow = options.collections[collection.slug]
        return workflow ? led(collection, workflow) : collection
      }),
    }
  }

const led = (collection: CollectionConfig, workflow: Workflow): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const filter = {
    path: 'balai-desa/admin#WorkflowFilter',
    serverProps: { slug: collection.slug, workflow },
  }
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), filter],
        edit: {
          ...components?.edit,
          PublishButton: { path: 'balai-desa/admin#MainButtonSlot', serverProps: { workflow } },
        },
      },
    },
    endpoints: [
      ...(collection.endpoints === false ? [] : (collection.endpoints ?? [])),
      stepEndpoint({ slug: collection.slug, workflow }),
    ],
    fields: collection.fields.map((field) => shown(field, workflow)),
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), keepState(workflow)],
    },
  }
}

/**
 * Both fields are shown by one component: the state with what to do next, and the note inside it.
 */
const shown = (field: Field, workflow: Workflow): Field => {
  if (field.type === 'select' && field.name === workflow.fields.state) {
    const component = { path: 'balai-desa/admin#WorkflowSlot', serverProps: { workflow } }
    return {
      ...field,
      admin: {
        ...field.admin,
        components: { ...field.admin?.components, Field: component },
        disableBulkEdit: true,
      },
    }
  }
  if (field.type === 'textarea' && field.name === workflow.fields.note) {
    return { ...field, admin: { ...field.admin, disableBulkEdit: true, hidden: true } }
  }
  return field
}
