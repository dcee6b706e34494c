import { Badge } from '@strapi/design-system';
import type { SurveyState } from '../../../contracts';
import { useText } from '../text';

const VARIANTS = {
  draft: 'secondary',
  upcoming: 'primary',
  open: 'success',
  closed: 'neutral',
} as const satisfies Record<SurveyState, string>;

export function StateBadge({ state }: { readonly state: SurveyState }) {
  const text = useText();
  return <Badge variant={VARIANTS[state]}>{text(`state.${state}`)}</Badge>;
}
