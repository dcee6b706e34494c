import type { CitizenReply, CitizenRequest } from '@modu/participation/contracts';
import { previewEndPage, previewGonePage, previewUnreadablePage, underBanner } from '../../pages/preview';
import type { SurveyServices } from '../../services';
import { jsonError } from './json-error';
import { page, type Handler } from './with-survey';

const slugOf = ({ params }: CitizenRequest): string => params.slug ?? '';

/** A draft in which conditions and questions contradict each other may bring any page to its end. */
async function attempted(
  { previews }: SurveyServices,
  request: CitizenRequest,
  handle: Handler,
  hasHighContrast: boolean,
): Promise<CitizenReply> {
  try {
    const reply = await handle(request);
    return reply.kind === 'page'
      ? { ...reply, page: underBanner(request, reply.page, hasHighContrast) }
      : reply;
  } catch (error) {
    if (request.accepts === 'json') throw error;
    previews.failed(error);
    return page(422, previewUnreadablePage(request, slugOf(request), 'broken'));
  }
}

/**
 * A handler for what is published and, at the address of a preview, for a draft.
 *
 * @param instead what a preview shows in its place
 */
export function previewable(
  services: SurveyServices,
  make: (services: SurveyServices) => Handler,
  instead?: Handler,
): Handler {
  const handle = make(services);
  return async (request) => {
    const slug = slugOf(request);
    const found = await services.previews.open(slug);
    if (found.kind === 'none') return handle(request);
    if (found.kind !== 'preview' && request.accepts === 'json') return jsonError(request, 410, 'gone');
    switch (found.kind) {
      case 'gone':
        return page(410, previewGonePage(request));
      case 'unreadable':
        return page(422, previewUnreadablePage(request, slug, found.reason));
      case 'preview':
        return attempted(services, request, instead ?? make(found.services), found.hasHighContrast);
    }
  };
}

/** Where a receipt would be. */
export const showPreviewEnd: Handler = (request) =>
  Promise.resolve(page(200, previewEndPage(request, slugOf(request))));
