import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { SurveySummary } from '../../../../contracts';
import { useResponseExport } from '../../api/export';
import { failureOf } from '../../api/failure';
import { useContentLocale } from '../../locale';
import { EXPORT_RESPONSES, useIsAllowed } from '../../permissions';
import { useText } from '../../text';

/** Downloads all responses as CSV. Not there for those who may not; disabled while there is nothing to download. */
export function ExportButton({ survey }: { readonly survey: SurveySummary }) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const { isRunning, run } = useResponseExport(useContentLocale());
  const isAllowed = useIsAllowed(EXPORT_RESPONSES);
  if (!isAllowed) return null;
  const download = async (): Promise<void> => {
    try {
      await run(survey);
    } catch (error) {
      // Leaving the page stops the request: nothing went wrong.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      const isForbidden = failureOf(error) === 'forbidden';
      toggleNotification({
        type: 'danger',
        message: text(isForbidden ? 'export.forbidden' : 'export.failed'),
      });
    }
  };
  return (
    <Button
      startIcon={<Download />}
      loading={isRunning}
      disabled={survey.responses === 0}
      onClick={() => void download()}
    >
      {text(isRunning ? 'export.running' : 'export.start')}
    </Button>
  );
}
