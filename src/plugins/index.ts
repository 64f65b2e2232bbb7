/** The plugins, for `payload.config.ts` of this and of other projects. */
export {
  accountsPlugin,
  type AccountsPluginConfig,
  deviceCookieName,
  sessionCookieName,
} from './accounts'
export { editingPlugin, type EditingPluginConfig } from './editing'
export { mediaFiles } from './mediaFiles'
export { previewPlugin } from './preview'
export { publishingPlugin, type PublishingPluginConfig } from './publishing'
export { refusalsPlugin } from './refusals'
export { shownFilesPlugin, type ShownFilesPluginConfig } from './shownFiles'
export { tenancyPlugin, type TenancyPluginConfig, type TenantOptions } from './tenancy'
export {
  type PaletteChoice,
  type ThemeChoice,
  themingPlugin,
  type ThemingPluginConfig,
} from './theming'
export { workflowPlugin, type WorkflowPluginConfig } from './workflow'
