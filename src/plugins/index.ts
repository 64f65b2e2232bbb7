/** The plugins, for `payload.config.ts` of this and of other projects. */
export { editingPlugin, type EditingPluginConfig } from './editing'
export { mediaFiles } from './mediaFiles'
export { previewPlugin } from './preview'
export { publishingPlugin, type PublishingPluginConfig } from './publishing'
export { reviewPlugin, type ReviewPluginConfig } from './review'
export { tenancyPlugin, type TenancyPluginConfig, type TenantOptions } from './tenancy'
export { type PaletteChoice, type ThemeChoice, themingPlugin, type ThemingPluginConfig } from './theming'
