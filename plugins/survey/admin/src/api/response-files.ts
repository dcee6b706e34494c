import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { surveyPath } from './paths';
import { saveFile } from './save-file';

export interface ResponseFile {
  readonly documentId: string;
  readonly number: string;
  readonly id: string;
  readonly name: string;
}

/** Fetches a file of a response and has the browser save it. Rejects when that fails. */
export function useFileDownload(): (file: ResponseFile) => Promise<void> {
  const { get } = useFetchClient();
  return useCallback(
    async ({ documentId, number, id, name }) => {
      const response = `${surveyPath(documentId)}/responses/${encodeURIComponent(number)}`;
      const { data } = await get(`${response}/files/${id}`, { responseType: 'blob' });
      saveFile(data, name);
    },
    [get],
  );
}
