import { Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { EditorPage } from '../editor/editor-page';
import { CREATE_CODES, READ_RESPONSES, READ_RESULTS } from '../permissions';
import { SingleResponsePage } from './responses/single-response-page';
import { SurveyPage } from './survey-page';
import { SurveysPage } from './surveys-page';

const forReaders = (element: ReactElement): ReactElement => (
  <Page.Protect permissions={READ_RESULTS}>{element}</Page.Protect>
);

/** The pages of this plugin, below `/plugins/survey`. Who may write questions need not be allowed to read answers. */
export function App() {
  return (
    <Routes>
      <Route index element={forReaders(<SurveysPage />)} />
      <Route path=":documentId" element={forReaders(<SurveyPage tab="results" />)} />
      <Route path=":documentId/questionnaire" element={<EditorPage />} />
      <Route path=":documentId/responses" element={forReaders(<SurveyPage tab="responses" />)} />
      <Route
        path=":documentId/codes"
        element={forReaders(
          <Page.Protect permissions={CREATE_CODES}>
            <SurveyPage tab="codes" />
          </Page.Protect>,
        )}
      />
      <Route
        path=":documentId/responses/:number"
        element={forReaders(
          <Page.Protect permissions={READ_RESPONSES}>
            <SingleResponsePage />
          </Page.Protect>,
        )}
      />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
