import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../permissions';
import { PollListPage } from './poll-list-page';
import { PollPage } from './poll-page/poll-page';

/** The pages behind "Votes" in the navigation. */
export function VotesApp() {
  return (
    <Page.Protect permissions={PERMISSIONS.readPolls}>
      <Routes>
        <Route index element={<PollListPage />} />
        <Route path=":documentId" element={<PollPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
