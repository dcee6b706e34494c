import type { StrapiApp } from '@strapi/strapi/admin';
import { lazy, Suspense, type ReactNode } from 'react';
import { SURVEY_UID } from '../../../contracts';
import { READ_RESULTS, useIsAllowed } from '../permissions';
import { useText } from '../text';

interface SidePanelProps {
  readonly model: string;
  readonly documentId?: string;
}

type SidePanel = (props: SidePanelProps) => { readonly title: string; readonly content: ReactNode } | null;

interface SidePanelApi {
  addEditViewSidePanel(panels: readonly SidePanel[]): void;
}

const SurveyPanel = lazy(() => import('./survey-panel').then((module) => ({ default: module.SurveyPanel })));

/** Beside a survey in the content manager: where it stands, and the ways to its pages. */
const useSurveySidePanel: SidePanel = ({ model, documentId }) => {
  const text = useText();
  const isAllowed = useIsAllowed(READ_RESULTS);
  if (model !== SURVEY_UID || documentId === undefined || documentId === 'create' || !isAllowed) return null;
  return {
    title: text('panel.title'),
    content: (
      <Suspense fallback={null}>
        <SurveyPanel documentId={documentId} />
      </Suspense>
    ),
  };
};

/** Strapi types what another plugin offers as `unknown`. */
function hasSidePanels(apis: object): apis is SidePanelApi {
  return 'addEditViewSidePanel' in apis && typeof apis.addEditViewSidePanel === 'function';
}

export function addSidePanel(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager');
  if (hasSidePanels(apis)) apis.addEditViewSidePanel([useSurveySidePanel]);
}
