import { VillageFieldSlot as VillageFieldSlot_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { WorkflowSlot as WorkflowSlot_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { PhotoField as PhotoField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { PhotoAltField as PhotoAltField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { FieldHint as FieldHint_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DateReadField as DateReadField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { WorkflowFilter as WorkflowFilter_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { SavedOrNot as SavedOrNot_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { ScheduleNotice as ScheduleNotice_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { MainButtonSlot as MainButtonSlot_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { NumberTextField as NumberTextField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { ThemeField as ThemeField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { PaletteField as PaletteField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { SectionsField as SectionsField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { MenuRowLabel as MenuRowLabel_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { CurrentPasswordField as CurrentPasswordField_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { Desk as Desk_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { WorkflowDesk as WorkflowDesk_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { VillagePickerSlot as VillagePickerSlot_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { KeepTyped as KeepTyped_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { ScheduleRefusals as ScheduleRefusals_ae216af13cdf03163bacf966338e4d72 } from 'balai-desa/admin'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "balai-desa/admin#VillageFieldSlot": VillageFieldSlot_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#WorkflowSlot": WorkflowSlot_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#PhotoField": PhotoField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#PhotoAltField": PhotoAltField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#FieldHint": FieldHint_ae216af13cdf03163bacf966338e4d72,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "balai-desa/admin#DateReadField": DateReadField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#WorkflowFilter": WorkflowFilter_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#SavedOrNot": SavedOrNot_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#ScheduleNotice": ScheduleNotice_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#MainButtonSlot": MainButtonSlot_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#NumberTextField": NumberTextField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#ThemeField": ThemeField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#PaletteField": PaletteField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#SectionsField": SectionsField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#MenuRowLabel": MenuRowLabel_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#CurrentPasswordField": CurrentPasswordField_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#Desk": Desk_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#WorkflowDesk": WorkflowDesk_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#VillagePickerSlot": VillagePickerSlot_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#KeepTyped": KeepTyped_ae216af13cdf03163bacf966338e4d72,
  "balai-desa/admin#ScheduleRefusals": ScheduleRefusals_ae216af13cdf03163bacf966338e4d72,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
