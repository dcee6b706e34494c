import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { ContentLocale } from '../locale';
import { fileNameIn } from './file-name';
import { surveyPath } from './paths';
import { saveFile } from './save-file';

export interface ResponseExport {
  readonly isRunning: boolean;
  /** Fetches the file and hands it to the browser. Rejects when that fails. */
  readonly run: (survey: { readonly documentId: string; readonly slug: string }) => Promise<void>;
}

/** All responses of a survey as CSV. A plain link would not do: the request must carry the administrator's token. */
export function useResponseExport(locale: ContentLocale): ResponseExport {
  const { get } = useFetchClient();
  const [isRunning, setIsRunning] = useState(false);
  const run = useCallback<ResponseExport['run']>(
    async ({ documentId, slug }) => {
      setIsRunning(true);
      try {
        const { data, headers } = await get(`${surveyPath(documentId)}/responses.csv`, {
          responseType: 'blob',
          params: { locale },
        });
        saveFile(data, fileNameIn(headers?.get('content-disposition')) ?? `${slug}-responses.csv`);
      } finally {
        setIsRunning(false);
      }
    },
    [get, locale],
  );
  return { isRunning, run };
}
