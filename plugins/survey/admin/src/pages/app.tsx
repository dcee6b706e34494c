import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { CREATE_CODES, READ_RESPONSES, READ_RESULTS } from '../permissions';
import { SingleResponsePage } from './responses/single-response-page';
import { SurveyPage } from './survey-page';
import { SurveysPage } from './surveys-page';

/** The pages of this plugin, below `/plugins/survey`. */
export function App() {
  return (
    <Page.Protect permissions={READ_RESULTS}>
      <Routes>
        <Route index element={<SurveysPage />} />
        <Route path=":documentId" element={<SurveyPage tab="results" />} />
        <Route path=":documentId/responses" element={<SurveyPage tab="responses" />} />
        <Route
          path=":documentId/codes"
          element={
            <Page.Protect permissions={CREATE_CODES}>
              <SurveyPage tab="codes" />
            </Page.Protect>
          }
        />
        <Route
          path=":documentId/responses/:number"
          element={
            <Page.Protect permissions={READ_RESPONSES}>
              <SingleResponsePage />
            </Page.Protect>
          }
        />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
