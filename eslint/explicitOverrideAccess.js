import { isNamed, operations } from './localApi.js'

const globalOperations = new Set(['findGlobal', 'updateGlobal'])

/**
 * Payload's Local API skips access control unless told otherwise, so every call has to say which it
 * wants. Types tell, so that `{ ...common }` counts where `common` has it.
 */
export const explicitOverrideAccess = {
  meta: {
    docs: { description: 'require overrideAccess on calls of the Local API' },
    messages: { missing: 'Write overrideAccess out: Payload takes true when it is missing.' },
    schema: [],
    type: 'problem',
  },
  create: (context) => ({
    CallExpression: (node) => {
      const { callee } = node
      if (callee.type !== 'MemberExpression' || callee.computed) return
      const { name } = callee.property
      if (
        !(operations.has(name) || globalOperations.has(name)) ||
        !isNamed(callee.object, 'payload')
      )
        return
      const [options] = node.arguments
      if (options && hasOverrideAccess(options, context.sourceCode.parserServices)) return
      context.report({ messageId: 'missing', node: callee.property })
    },
  }),
}

const hasOverrideAccess = (node, services) => {
  const property = services.getTypeAtLocation(node).getProperty('overrideAccess')
  // A property that may be missing is as good as none.
  return (
    property !== undefined &&
    !property.declarations?.some((declaration) => declaration.questionToken)
  )
}
