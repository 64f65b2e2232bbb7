/**
 * pino prints an error's stack only under `err`; `logger.error(error)` and `logger.error(text,
 * error)` lose it.
 */
export const loggerErrorShape = {
  meta: {
    docs: { description: 'require logger.error({ err, msg })' },
    messages: { shape: 'Log errors as logger.error({ err, msg }).' },
    schema: [],
    type: 'problem',
  },
  create: (context) => ({
    "CallExpression[callee.property.name='error'][callee.object.name='logger'], CallExpression[callee.property.name='error'][callee.object.property.name='logger']":
      (node) => {
        const [details, ...more] = node.arguments
        const names =
          details?.type === 'ObjectExpression'
            ? details.properties.map((each) => each.key?.name)
            : []
        if (more.length === 0 && names.includes('err') && names.includes('msg')) return
        context.report({ messageId: 'shape', node })
      },
  }),
}
