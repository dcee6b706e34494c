/** What an administrator's role may be given, beyond editing content: see SURVEY_PERMISSIONS in the contracts. */
export const actions = [
  { section: 'plugins', pluginName: 'survey', uid: 'results.read', displayName: 'Read results' },
  { section: 'plugins', pluginName: 'survey', uid: 'responses.read', displayName: 'Read single responses' },
  { section: 'plugins', pluginName: 'survey', uid: 'responses.export', displayName: 'Export responses' },
];
