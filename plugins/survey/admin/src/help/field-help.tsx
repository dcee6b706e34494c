import type { ReactNode } from 'react';
import { FIELD_HELP } from '../../../contracts';
import { useText } from '../text';

/** Fields of the content type with a sentence of help; `help.<field>` in the texts. */
const HELPED_FIELDS = [
  'slug',
  'introduction',
  'consentNotice',
  'thankYou',
  'questionnaire',
  'opensAt',
  'closesAt',
  'respondents',
  'responseLimit',
  'anonymity',
  'privacyPurpose',
  'privacyController',
  'privacyContact',
  'privacyRecipients',
  'privacyRefusal',
  'retentionDays',
  'retentionAct',
  'reviewRequired',
  'publicResults',
  'smallCellThreshold',
] as const;

type HelpedField = (typeof HELPED_FIELDS)[number];

/** In the language of whoever looks: Strapi keeps one description of a field for all of them. */
function FieldHelp({ field }: { readonly field: HelpedField }) {
  return <>{useText()(`help.${field}`)}</>;
}

/** What is looked at of a field in Strapi's edit view. */
interface Field {
  readonly name: string;
  /** A text to Strapi, whose inputs show whatever React can. */
  readonly hint?: ReactNode;
}

export interface EditView {
  readonly layout: {
    /** Those of the content type, its `pluginOptions` among them. */
    readonly options: object;
    readonly layout: readonly (readonly (readonly Field[])[])[];
  };
}

function withHelp(field: Field): Field {
  const helped = HELPED_FIELDS.find((known) => known === field.name);
  // What a site has written itself, in "Configure the view", stays.
  if (helped === undefined || (field.hint ?? '') !== '') return field;
  return { ...field, hint: <FieldHelp field={helped} /> };
}

/** Puts help under the fields of a survey, and leaves the views of other content types alone. */
export function addFieldHelp<View extends EditView>(view: View): View | EditView {
  const { layout } = view;
  if (!(FIELD_HELP in layout.options)) return view;
  const panels = layout.layout.map((panel) => panel.map((row) => row.map(withHelp)));
  return { ...view, layout: { ...layout, layout: panels } };
}
